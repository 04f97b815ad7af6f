import { emailSchema } from "@dossier/shared/session/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { FormError } from "../feedback/form-error.tsx";

const formSchema = z.object({ email: emailSchema });

interface EmailFormProps {
	defaultEmail?: string;
	submitLabel: string;
	onEmail: (email: string) => void;
	pending: boolean;
	error: unknown;
}

/** Asks for an address. */
export function EmailForm({ defaultEmail = "", submitLabel, onEmail, pending, error }: EmailFormProps) {
	const { t } = useTranslation("session");
	const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { email: defaultEmail } });
	return (
		<form
			noValidate
			onSubmit={form.handleSubmit(({ email }) => onEmail(email))}
			className="flex flex-col gap-4"
		>
			<Field label={t("email")} error={form.formState.errors.email ? t("emailInvalid") : undefined}>
				<Input
					type="email"
					autoComplete="username"
					inputMode="email"
					placeholder={t("emailPlaceholder")}
					{...form.register("email")}
				/>
			</Field>
			<FormError error={error} />
			<Button type="submit" size="lg" pending={pending}>
				{submitLabel}
			</Button>
		</form>
	);
}
