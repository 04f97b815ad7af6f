import { inviteClientMember } from "@dossier/shared/invitations/mutations";
import { type InvitationFields, invitationSchema } from "@dossier/shared/invitations/schema";
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
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The button that invites somebody to a client's space, and its form. */
export function InviteDialog({ client }: { client: Client }) {
	const { t } = useTranslation("invitations");
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
					<DialogDescription>{t("invite.text", { client: client.nom })}</DialogDescription>
				</DialogHeader>
				<InviteForm client={client} onDone={() => setOpen(false)} />
			</DialogContent>
		</Dialog>
	);
}

function InviteForm({ client: host, onDone }: { client: Client; onDone: () => void }) {
	const { t } = useTranslation("invitations");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const form = useForm({ resolver: zodResolver(invitationSchema), defaultValues: suggestion(host) });
	const invite = useMutation({
		mutationFn: (fields: InvitationFields) => inviteClientMember(client, { ...fields, clientId: host.id }),
		onSuccess: (_invited, { email }) => {
			toast.success(t("invite.done", { email }));
			onDone();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["invitations", host.id] }),
	});
	const { errors } = form.formState;
	return (
		<form noValidate onSubmit={form.handleSubmit((fields) => invite.mutate(fields))} className="contents">
			<DialogBody className="flex flex-col gap-4">
				<Field label={t("invite.name")} error={errors.displayName ? t("invite.nameInvalid") : undefined}>
					<Input autoComplete="off" {...form.register("displayName")} />
				</Field>
				<Field label={t("invite.email")} error={errors.email ? t("invite.emailInvalid") : undefined}>
					<Input type="email" autoComplete="off" {...form.register("email")} />
				</Field>
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

/** The first person one invites is nearly always the client's own contact. */
function suggestion(client: Client): InvitationFields {
	return { email: client.email ?? "", displayName: client.email ? client.nom.slice(0, 120) : "" };
}
