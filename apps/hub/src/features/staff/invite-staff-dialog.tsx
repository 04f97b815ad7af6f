import { Constants } from "@dossier/shared/database.types";
import { invitationSchema } from "@dossier/shared/invitations/schema";
import { inviteStaff } from "@dossier/shared/staff/mutations";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
	DialogTrigger,
} from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { NativeSelect } from "@dossier/ui/native-select";
import { Switch } from "@dossier/ui/switch";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

const formSchema = invitationSchema.extend({
	role: z.enum(Constants.public.Enums.staff_role),
	limited: z.boolean(),
});
type Fields = z.infer<typeof formSchema>;

/** The button that invites somebody to the agency, and its form. */
export function InviteStaffDialog() {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const [open, setOpen] = useState(false);
	return (
		<Dialog open={open} onOpenChange={setOpen}>
			<DialogTrigger asChild>
				<Button size="sm">
					<UserPlus aria-hidden="true" />
					{t("invite.open")}
				</Button>
			</DialogTrigger>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("invite.title")}</DialogTitle>
					<DialogDescription>{t("invite.text")}</DialogDescription>
				</DialogHeader>
				<InviteForm onDone={() => setOpen(false)} />
			</DialogContent>
		</Dialog>
	);
}

function InviteForm({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const form = useForm<Fields>({
		resolver: zodResolver(formSchema),
		defaultValues: { email: "", displayName: "", role: "assistante", limited: false },
	});
	const invite = useMutation({
		mutationFn: (fields: Fields) => inviteStaff(client, fields),
		onSuccess: (_invited, { email }) => {
			toast.success(t("invite.done", { email }));
			onDone();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["invitations", "staff"] }),
	});
	const { errors } = form.formState;
	const reachesEveryClient = form.watch("role") === "operator";
	return (
		<form noValidate onSubmit={form.handleSubmit((fields) => invite.mutate(fields))} className="contents">
			<DialogBody>
				<Field label={t("invite.name")} error={errors.displayName ? t("invite.nameInvalid") : undefined}>
					<Input autoComplete="off" {...form.register("displayName")} />
				</Field>
				<Field label={t("invite.email")} error={errors.email ? t("invite.emailInvalid") : undefined}>
					<Input type="email" autoComplete="off" {...form.register("email")} />
				</Field>
				<Field label={t("invite.role")}>
					<NativeSelect {...form.register("role")}>
						{Constants.public.Enums.staff_role.map((role) => (
							<option key={role} value={role}>
								{common(`roles.${role}`)}
							</option>
						))}
					</NativeSelect>
				</Field>
				{reachesEveryClient ? null : (
					<Controller
						control={form.control}
						name="limited"
						render={({ field }) => (
							<Field label={t("invite.limited")} hint={t("invite.limitedHint")} orientation="horizontal">
								<Switch checked={field.value} onCheckedChange={field.onChange} />
							</Field>
						)}
					/>
				)}
				<FormError error={invite.error} />
			</DialogBody>
			<DialogFooter>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button type="submit" pending={invite.isPending}>
					{t("invite.submit")}
				</Button>
			</DialogFooter>
		</form>
	);
}
