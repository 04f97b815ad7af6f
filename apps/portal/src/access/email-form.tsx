import { emailSchema } from "@dossier/shared/session/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { FormError } from "../feedback/form-error.tsx";

const formSchema = z.object({ email: emailSchema });

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

/** Asks for an address and sends something to it. */
export function EmailForm({ email = "", hint, submitLabel, refuse, send, onSent }: EmailFormProps) {
	const { t } = useTranslation("access");
	const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { email } });
	const sending = useMutation({
		mutationFn: (values: z.infer<typeof formSchema>) => send(values.email),
		onSuccess: (_result, values) => onSent(values.email),
	});
	const submit = form.handleSubmit((values) => {
		const refusal = refuse?.(values.email);
		if (refusal) form.setError("email", { type: "refused", message: refusal });
		else sending.mutate(values);
	});
	const problem = form.formState.errors.email;
	const refusal = problem?.type === "refused" ? problem.message : undefined;
	return (
		<form noValidate onSubmit={submit} className="flex flex-col gap-4">
			<Field
				label={t("email.label")}
				hint={hint}
				error={problem ? (refusal ?? t("email.invalid")) : undefined}
			>
				<Input
					type="email"
					inputMode="email"
					autoComplete="username"
					autoCapitalize="none"
					spellCheck={false}
					placeholder={t("email.placeholder")}
					{...form.register("email")}
				/>
			</Field>
			<FormError error={sending.error} />
			<Button type="submit" size="lg" pending={sending.isPending}>
				{submitLabel}
			</Button>
		</form>
	);
}
