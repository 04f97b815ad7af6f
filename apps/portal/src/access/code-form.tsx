import { verifyCode } from "@dossier/shared/session/mutations";
import { codeSchema } from "@dossier/shared/session/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { FormError } from "../feedback/form-error.tsx";
import { useDossierClientLoader } from "../supabase/dossier-client.ts";
import { ResendCode } from "./resend-code.tsx";

const formSchema = z.object({ code: codeSchema });

interface CodeFormProps {
	email: string;
	/** Sends the mail again. */
	resend: () => Promise<void>;
	onVerified?: () => void;
	onChangeEmail: () => void;
}

/** Takes the six digits of the mail; the sixth one sends them. */
export function CodeForm({ email, resend, onVerified, onChangeEmail }: CodeFormProps) {
	const { t } = useTranslation("access");
	const load = useDossierClientLoader();
	const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { code: "" } });
	const verification = useMutation({
		mutationFn: async ({ code }: z.infer<typeof formSchema>) => verifyCode(await load(), { email, code }),
		onSuccess: () => onVerified?.(),
		onError: () => form.setFocus("code", { shouldSelect: true }),
	});
	const submit = form.handleSubmit((values) => {
		if (!verification.isPending) verification.mutate(values);
	});
	return (
		<form noValidate onSubmit={submit} className="flex flex-col gap-4">
			<Field label={t("code.label")} error={form.formState.errors.code ? t("code.invalid") : undefined}>
				<Input
					inputMode="numeric"
					autoComplete="one-time-code"
					autoFocus
					maxLength={12}
					className="h-control-lg text-center font-semibold text-2xl tabular-nums tracking-[0.3em]"
					{...form.register("code", {
						onChange: () => {
							verification.reset();
							if (codeSchema.safeParse(form.getValues("code")).success) void submit();
						},
					})}
				/>
			</Field>
			<FormError error={verification.error} />
			<Button type="submit" size="lg" pending={verification.isPending}>
				{t("code.submit")}
			</Button>
			<div className="flex flex-col items-center">
				<ResendCode resend={resend} />
				<Button variant="ghost" onClick={onChangeEmail}>
					{t("code.changeEmail")}
				</Button>
			</div>
		</form>
	);
}
