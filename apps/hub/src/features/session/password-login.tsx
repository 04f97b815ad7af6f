import { signInWithPassword } from "@dossier/shared/session/mutations";
import { type SignIn, signInSchema } from "@dossier/shared/session/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { PasswordInput } from "../../access/password-input.tsx";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface PasswordLoginProps {
	email: string;
	/** Told the address as typed, so that the other ways in begin with it. */
	onEmail: (email: string) => void;
	onWay: (way: "code" | "forgotten") => void;
}

/** Logs in with a password. */
export function PasswordLogin({ email, onEmail, onWay }: PasswordLoginProps) {
	const { t } = useTranslation("session");
	const client = useDossierClient();
	const form = useForm({ resolver: zodResolver(signInSchema), defaultValues: { email, password: "" } });
	const signIn = useMutation({
		mutationFn: (values: SignIn) => signInWithPassword(client, values),
		onError: () => form.setFocus("password", { shouldSelect: true }),
	});
	const go = (way: "code" | "forgotten") => {
		onEmail(form.getValues("email"));
		onWay(way);
	};
	const { errors } = form.formState;
	return (
		<form
			noValidate
			onSubmit={form.handleSubmit((values) => signIn.mutate(values))}
			className="flex flex-col gap-4"
		>
			<Field label={t("email")} error={errors.email ? t("emailInvalid") : undefined}>
				<Input
					type="email"
					autoComplete="username"
					inputMode="email"
					placeholder={t("emailPlaceholder")}
					{...form.register("email")}
				/>
			</Field>
			<Field label={t("password")} error={errors.password ? t("passwordMissing") : undefined}>
				<PasswordInput autoComplete="current-password" {...form.register("password")} />
			</Field>
			<FormError error={signIn.error} />
			<Button type="submit" size="lg" pending={signIn.isPending || signIn.isSuccess}>
				{t("submit")}
			</Button>
			<div className="flex items-center gap-3 text-muted-foreground text-xs before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
				{t("or")}
			</div>
			<Button variant="secondary" size="lg" onClick={() => go("code")}>
				{t("receiveCode")}
			</Button>
			<Button variant="link" size="sm" className="self-center" onClick={() => go("forgotten")}>
				{t("forgotten")}
			</Button>
		</form>
	);
}
