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

const formSchema = z.object({ code: codeSchema });

interface CodeFormProps {
	email: string;
	/** Called once the code opened a session. */
	onVerified?: () => void;
}

/** Takes the six digits of the mail, typed or pasted with their spaces; a whole code is tried at once. */
export function CodeForm({ email, onVerified }: CodeFormProps) {
	const { t } = useTranslation("session");
	const load = useDossierClientLoader();
	const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { code: "" } });
	const verify = useMutation({
		mutationFn: async ({ code }: { code: string }) => verifyCode(await load(), { email, code }),
		onSuccess: onVerified,
		onError: () => form.setFocus("code", { shouldSelect: true }),
	});
	const submit = form.handleSubmit((values) => verify.mutate(values));
	return (
		<form noValidate onSubmit={submit} className="flex flex-col gap-4">
			<Field label={t("code.label")} error={form.formState.errors.code ? t("code.invalid") : undefined}>
				<Input
					autoFocus
					inputMode="numeric"
					autoComplete="one-time-code"
					className="h-control-lg text-center font-mono text-xl tracking-[0.35em]"
					{...form.register("code", {
						onChange: (event: { target: { value: string } }) => {
							if (codeSchema.safeParse(event.target.value).success && !verify.isPending) void submit();
						},
					})}
				/>
			</Field>
			<FormError error={verify.error} />
			<Button type="submit" size="lg" pending={verify.isPending}>
				{t("code.submit")}
			</Button>
		</form>
	);
}
