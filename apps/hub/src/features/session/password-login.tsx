import { signInWithPassword } from "@dossier/shared/session/mutations";
import type { SignIn } from "@dossier/shared/session/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { PasswordInput } from "../../access/password-input.tsx";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClientLoader } from "../../supabase/dossier-client.ts";

interface PasswordLoginProps {
	email: string;
	/** Told the address as typed, so that the other ways in begin with it. */
	onEmail: (email: string) => void;
	onWay: (way: "code" | "forgotten") => void;
}

/** Logs in with a password. It is the first thing on screen: what checks it comes after. */
export function PasswordLogin({ email, onEmail, onWay }: PasswordLoginProps) {
	const { t } = useTranslation("session");
	const load = useDossierClientLoader();
	const emailInput = useRef<HTMLInputElement>(null);
	const passwordInput = useRef<HTMLInputElement>(null);
	const [wrong, setWrong] = useState<ReadonlySet<unknown>>(new Set());
	const signIn = useMutation({
		mutationFn: async (values: SignIn) => signInWithPassword(await load(), values),
		onError: () => passwordInput.current?.select(),
	});
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		const { signInSchema } = await import("@dossier/shared/session/schema");
		const typed = signInSchema.safeParse({ email, password: passwordInput.current?.value });
		const fields = new Set(typed.error?.issues.map(({ path }) => path[0]));
		setWrong(fields);
		if (typed.success) signIn.mutate(typed.data);
		else (fields.has("email") ? emailInput : passwordInput).current?.focus();
	};
	return (
		<form noValidate onSubmit={submit} onChange={() => setWrong(new Set())} className="flex flex-col gap-4">
			<Field label={t("email")} error={wrong.has("email") ? t("emailInvalid") : undefined}>
				<Input
					ref={emailInput}
					type="email"
					autoComplete="username"
					inputMode="email"
					placeholder={t("emailPlaceholder")}
					value={email}
					onChange={(event) => onEmail(event.target.value)}
				/>
			</Field>
			<Field label={t("password")} error={wrong.has("password") ? t("passwordMissing") : undefined}>
				<PasswordInput ref={passwordInput} autoComplete="current-password" />
			</Field>
			<FormError error={signIn.error} />
			<Button type="submit" size="lg" pending={signIn.isPending || signIn.isSuccess}>
				{t("submit")}
			</Button>
			<div className="flex items-center gap-3 text-muted-foreground text-xs before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
				{t("or")}
			</div>
			<Button variant="secondary" size="lg" onClick={() => onWay("code")}>
				{t("receiveCode")}
			</Button>
			<Button variant="link" size="sm" className="self-center" onClick={() => onWay("forgotten")}>
				{t("forgotten")}
			</Button>
		</form>
	);
}
