import { signInWithPassword } from "@dossier/shared/session/mutations";
import { type SignIn, signInSchema } from "@dossier/shared/session/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { Mail } from "lucide-react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { PasswordInput } from "../../access/password-input.tsx";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClientLoader } from "../../supabase/dossier-client.ts";
import { LoginHeading } from "./login-heading.tsx";
import { OtherWay } from "./other-way.tsx";

interface PasswordLoginProps {
	email: string;
	onUseCode: () => void;
	/** Given the address typed so far. */
	onForgotten: (email: string) => void;
}

/** Logs in with an address and a password. */
export function PasswordLogin({ email, onUseCode, onForgotten }: PasswordLoginProps) {
	const { t } = useTranslation(["session", "access"]);
	const load = useDossierClientLoader();
	const form = useForm({ resolver: zodResolver(signInSchema), defaultValues: { email, password: "" } });
	const login = useMutation({
		mutationFn: async (values: SignIn) => signInWithPassword(await load(), values),
	});
	const { errors } = form.formState;
	return (
		<>
			<LoginHeading>{t("session:password.text")}</LoginHeading>
			<form
				noValidate
				onSubmit={form.handleSubmit((values) => login.mutate(values))}
				className="flex flex-col gap-4"
			>
				<Field label={t("access:email.label")} error={errors.email ? t("access:email.invalid") : undefined}>
					<Input
						type="email"
						inputMode="email"
						autoComplete="username"
						autoCapitalize="none"
						spellCheck={false}
						{...form.register("email")}
					/>
				</Field>
				<Field
					label={t("access:password.label")}
					error={errors.password ? t("session:password.missing") : undefined}
				>
					<PasswordInput autoComplete="current-password" {...form.register("password")} />
				</Field>
				<FormError error={login.error} />
				<Button type="submit" size="lg" pending={login.isPending}>
					{t("session:password.submit")}
				</Button>
				<Button variant="ghost" onClick={() => onForgotten(form.getValues("email"))}>
					{t("session:password.forgotten")}
				</Button>
			</form>
			<OtherWay>
				<Button variant="ghost" onClick={onUseCode}>
					<Mail aria-hidden="true" />
					{t("session:password.useCode")}
				</Button>
			</OtherWay>
		</>
	);
}
