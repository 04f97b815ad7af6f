import { displayNameSchema } from "@dossier/shared/members/display-name";
import { renameMember } from "@dossier/shared/members/mutations";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useMembership } from "../../access/membership.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

const formSchema = z.object({ displayName: displayNameSchema });

/** How the person is called in this client's space. */
export function NameForm({ disabled }: { disabled: boolean }) {
	const { t } = useTranslation("account");
	const client = useDossierClient();
	const queries = useQueryClient();
	const { session, space } = useMembership();
	const form = useForm({
		resolver: zodResolver(formSchema),
		values: { displayName: space.displayName },
		resetOptions: { keepDirtyValues: true },
	});
	const save = useMutation({
		mutationFn: ({ displayName }: z.infer<typeof formSchema>) =>
			renameMember(client, { clientId: space.clientId, userId: session.userId, displayName }),
		onSuccess: async (_result, { displayName }) => {
			form.reset({ displayName });
			await queries.invalidateQueries({ queryKey: ["session", "memberships"] });
			toast.success(t("name.saved"));
		},
	});
	return (
		<form
			noValidate
			onSubmit={form.handleSubmit((values) => save.mutate(values))}
			className="flex flex-col gap-4"
		>
			<Field
				label={t("name.label")}
				labelHidden
				error={form.formState.errors.displayName ? t("name.invalid") : undefined}
			>
				<Input autoComplete="name" disabled={disabled} {...form.register("displayName")} />
			</Field>
			<FormError error={save.error} />
			{form.formState.isDirty ? (
				<Button type="submit" pending={save.isPending} className="sm:self-start">
					{t("name.save")}
				</Button>
			) : null}
		</form>
	);
}
