import { setPassword } from "@dossier/shared/session/mutations";
import { passwordSchema } from "@dossier/shared/session/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { FormError } from "../feedback/form-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { PasswordInput } from "./password-input.tsx";

const formSchema = z.object({ password: passwordSchema });

interface PasswordFormProps {
	/** The person's address, so that a password manager files the password under it. */
	email: string;
	onSaved: () => void;
}

/** Chooses a password, typed once since it can be shown. */
export function PasswordForm({ email, onSaved }: PasswordFormProps) {
	const { t } = useTranslation("session");
	const client = useDossierClient();
	const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { password: "" } });
	const save = useMutation({
		mutationFn: (values: z.infer<typeof formSchema>) => setPassword(client, values),
		onSuccess: onSaved,
	});
	return (
		<form
			noValidate
			onSubmit={form.handleSubmit((values) => save.mutate(values))}
			className="flex flex-col gap-4"
		>
			<input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
			<Field
				label={t("newPassword.label")}
				hint={t("newPassword.hint")}
				error={form.formState.errors.password ? t("newPassword.invalid") : undefined}
			>
				<PasswordInput autoComplete="new-password" {...form.register("password")} />
			</Field>
			<FormError error={save.error} />
			<Button type="submit" size="lg" pending={save.isPending}>
				{t("newPassword.submit")}
			</Button>
		</form>
	);
}
