import { createShareLink } from "@dossier/shared/share-links/mutations";
import { SHARE_LINK_DAYS, shareLinkSchema } from "@dossier/shared/share-links/schema";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { NativeSelect } from "@dossier/ui/native-select";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link2 } from "lucide-react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { PasswordInput } from "../access/password-input.tsx";
import { FormError } from "../feedback/form-error.tsx";
import { useDossierClient } from "../supabase/dossier-client.ts";

interface NewLinkFormProps {
	documentId: string;
	/** Told the token of the link, which nobody can read again. */
	onCreated: (token: string) => void;
}

/** How long a link lasts, its password, and how often it may be opened. */
export function NewLinkForm({ documentId, onCreated }: NewLinkFormProps) {
	const { t } = useTranslation("shareLinks");
	const client = useDossierClient();
	const queries = useQueryClient();
	const form = useForm({
		resolver: zodResolver(shareLinkSchema),
		defaultValues: { days: 7, password: "", maxOpenings: "" },
	});
	const create = useMutation({
		mutationFn: (fields: Parameters<Parameters<typeof form.handleSubmit>[0]>[0]) =>
			createShareLink(client, { documentId, ...fields }),
		onSuccess: onCreated,
		onSettled: () => queries.invalidateQueries({ queryKey: ["share-links"] }),
	});
	const { errors } = form.formState;
	return (
		<form
			noValidate
			aria-label={t("form.label")}
			onSubmit={form.handleSubmit((fields) => create.mutate(fields))}
			className="flex flex-col gap-4"
		>
			<p className="text-muted-foreground text-sm">{t("form.explain")}</p>
			<Field label={t("form.days")}>
				<NativeSelect {...form.register("days")}>
					{SHARE_LINK_DAYS.map((days) => (
						<option key={days} value={days}>
							{t("form.daysOption", { count: days })}
						</option>
					))}
				</NativeSelect>
			</Field>
			<Field
				label={t("form.password")}
				optionalLabel={t("form.optional")}
				hint={t("form.passwordHint")}
				error={errors.password ? t("form.passwordInvalid") : undefined}
			>
				<PasswordInput autoComplete="off" {...form.register("password")} />
			</Field>
			<Field
				label={t("form.maxOpenings")}
				optionalLabel={t("form.optional")}
				error={errors.maxOpenings ? t("form.maxOpeningsInvalid") : undefined}
			>
				<Input inputMode="numeric" autoComplete="off" {...form.register("maxOpenings")} />
			</Field>
			<FormError error={create.error} />
			<Button type="submit" pending={create.isPending} className="self-start">
				<Link2 aria-hidden="true" />
				{t("form.create")}
			</Button>
		</form>
	);
}
