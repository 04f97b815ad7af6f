import { updateAgency } from "@dossier/shared/agency/mutations";
import { agencyQuery } from "@dossier/shared/agency/queries";
import { type AgencyFields, agencySchema } from "@dossier/shared/agency/schema";
import { isLocale, locales } from "@dossier/shared/locale/stored-locale";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { NativeSelect } from "@dossier/ui/native-select";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The agency's name, addresses and language. */
export function AgencyCard() {
	const { t } = useTranslation("settings");
	const { t: common } = useTranslation();
	const agency = useQuery(agencyQuery(useDossierClient()));
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("agency.title")}</CardTitle>
				<CardDescription>{t("agency.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				{agency.data ? (
					<AgencyForm
						agency={{ ...agency.data, locale: isLocale(agency.data.locale) ? agency.data.locale : "fr" }}
					/>
				) : agency.isError ? (
					<LoadError error={agency.error} onRetry={() => agency.refetch()} retrying={agency.isFetching} />
				) : (
					<SkeletonRegion label={common("loading")} className="flex flex-col gap-4">
						<Skeleton className="h-control w-full" />
						<Skeleton className="h-control w-full" />
					</SkeletonRegion>
				)}
			</CardContent>
		</Card>
	);
}

function AgencyForm({ agency }: { agency: AgencyFields }) {
	const { t } = useTranslation("settings");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const { name, portal_url, hub_url, locale } = agency;
	const form = useForm<AgencyFields>({
		resolver: zodResolver(agencySchema),
		defaultValues: { name, portal_url, hub_url, locale },
	});
	const save = useMutation({
		mutationFn: (fields: AgencyFields) => updateAgency(client, fields),
		onSuccess: (_saved, fields) => {
			form.reset(fields);
			toast.success(t("agency.saved"));
			return queries.invalidateQueries({ queryKey: ["agency"] });
		},
	});
	const { errors } = form.formState;
	return (
		<form
			noValidate
			onSubmit={form.handleSubmit((fields) => save.mutate(fields))}
			className="flex flex-col gap-4"
		>
			<Field label={t("agency.name")} error={errors.name ? t("agency.nameInvalid") : undefined}>
				<Input autoComplete="organization" {...form.register("name")} />
			</Field>
			<Field label={t("agency.portalUrl")} error={errors.portal_url ? t("agency.urlInvalid") : undefined}>
				<Input type="url" autoComplete="off" {...form.register("portal_url")} />
			</Field>
			<Field label={t("agency.hubUrl")} error={errors.hub_url ? t("agency.urlInvalid") : undefined}>
				<Input type="url" autoComplete="off" {...form.register("hub_url")} />
			</Field>
			<Field label={t("agency.locale")}>
				<NativeSelect {...form.register("locale")}>
					{locales.map((option) => (
						<option key={option} value={option} lang={option}>
							{common(`languages.${option}`)}
						</option>
					))}
				</NativeSelect>
			</Field>
			<FormError error={save.error} />
			<Button type="submit" pending={save.isPending} className="self-start">
				{common("save")}
			</Button>
		</form>
	);
}
