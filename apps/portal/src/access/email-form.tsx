import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../feedback/form-error.tsx";

interface EmailFormProps {
	/** What was typed before, when the person comes back to it. */
	email?: string;
	hint?: ReactNode;
	submitLabel: string;
	/** Says why an address that is well formed will not do here; null when it will. */
	refuse?: (email: string) => string | null;
	/** Sends the mail; what it throws is shown. */
	send: (email: string) => Promise<void>;
	onSent: (email: string) => void;
}

/** Asks for an address and sends something to it. It is the first thing on screen: what checks it comes after. */
export function EmailForm({ email = "", hint, submitLabel, refuse, send, onSent }: EmailFormProps) {
	const { t } = useTranslation("access");
	const input = useRef<HTMLInputElement>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const sending = useMutation({ mutationFn: send, onSuccess: (_sent, address) => onSent(address) });
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		const { emailSchema } = await import("@dossier/shared/session/schema");
		const typed = emailSchema.safeParse(input.current?.value);
		const found = typed.success ? (refuse?.(typed.data) ?? null) : t("email.invalid");
		setProblem(found);
		if (typed.success && !found) sending.mutate(typed.data);
		else input.current?.focus();
	};
	return (
		<form noValidate onSubmit={submit} className="flex flex-col gap-4">
			<Field label={t("email.label")} hint={hint} error={problem}>
				<Input
					ref={input}
					type="email"
					inputMode="email"
					autoComplete="username"
					autoCapitalize="none"
					spellCheck={false}
					placeholder={t("email.placeholder")}
					defaultValue={email}
					onChange={() => setProblem(null)}
				/>
			</Field>
			<FormError error={sending.error} />
			<Button type="submit" size="lg" pending={sending.isPending}>
				{submitLabel}
			</Button>
		</form>
	);
}
