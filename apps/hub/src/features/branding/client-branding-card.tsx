import { agencyQuery } from "@dossier/shared/agency/queries";
import { saveClientBranding } from "@dossier/shared/branding/mutations";
import { clientBrandingQuery } from "@dossier/shared/branding/queries";
import { type ClientBrandingFields, clientBrandingSchema } from "@dossier/shared/branding/schema";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { Skeleton } from "@dossier/ui/skeleton";
import { Textarea } from "@dossier/ui/textarea";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { ColorField } from "../../branding/color-field.tsx";
import { FormError } from "../../feedback/form-error.tsx";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The name, colour and welcome of this client's own portal. */
export function ClientBrandingCard() {
	const { t } = useTranslation("branding");
	const client = useDossierClient();
	const { id } = useCurrentClient();
	const branding = useQuery(clientBrandingQuery(client, id));
	if (!rolePermissions(useCurrentStaff().role).brandClients) return null;
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("client.title")}</CardTitle>
				<CardDescription>{t("client.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				{branding.isError ? (
					<LoadError
						error={branding.error}
						onRetry={() => branding.refetch()}
						retrying={branding.isFetching}
					/>
				) : branding.isPending ? (
					<Skeleton className="h-40" />
				) : (
					<BrandingForm
						clientId={id}
						saved={{
							display_name: branding.data?.display_name ?? "",
							color: branding.data?.color ?? "",
							welcome: branding.data?.welcome ?? "",
						}}
					/>
				)}
			</CardContent>
		</Card>
	);
}

function BrandingForm({ clientId, saved }: { clientId: string; saved: ClientBrandingFields }) {
	const { t } = useTranslation("branding");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const agency = useQuery(agencyQuery(client)).data;
	const form = useForm<ClientBrandingFields>({ resolver: zodResolver(clientBrandingSchema), values: saved });
	const { errors } = form.formState;
	const save = useMutation({
		mutationFn: (fields: ClientBrandingFields) => saveClientBranding(client, { ...fields, clientId }),
		onSuccess: () => void toast.success(t("client.saved")),
		onSettled: () => queries.invalidateQueries({ queryKey: ["branding", clientId] }),
	});
	return (
		<form
			noValidate
			onSubmit={form.handleSubmit((fields) => save.mutate(fields))}
			className="flex flex-col gap-4"
		>
			<Field
				label={t("client.name")}
				hint={t("client.nameHint", { agency: agency?.name ?? "" })}
				error={errors.display_name ? t("client.nameInvalid") : undefined}
			>
				<Input autoComplete="off" {...form.register("display_name")} />
			</Field>
			<Controller
				control={form.control}
				name="color"
				render={({ field }) => (
					<ColorField label={t("client.color")} value={field.value} onChange={field.onChange} optional />
				)}
			/>
			<Field label={t("client.welcome")} error={errors.welcome ? t("client.welcomeInvalid") : undefined}>
				<Textarea rows={3} {...form.register("welcome")} />
			</Field>
			<FormError error={save.error} />
			<Button type="submit" className="self-start" pending={save.isPending}>
				{common("save")}
			</Button>
		</form>
	);
}
