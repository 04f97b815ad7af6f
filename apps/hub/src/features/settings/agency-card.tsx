import { type AgencyFields, agencySchema } from "@dossier/shared/agency/schema";
import type { Tables } from "@dossier/shared/database.types";
import { isLocale, locales } from "@dossier/shared/locale/stored-locale";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { NativeSelect } from "@dossier/ui/native-select";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useAgencyChange } from "./use-agency-change.ts";

/** The agency's name, addresses and language. */
export function AgencyCard({ agency }: { agency: Tables<"agency"> }) {
	const { t } = useTranslation("settings");
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("agency.title")}</CardTitle>
				<CardDescription>{t("agency.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				<AgencyForm agency={{ ...agency, locale: isLocale(agency.locale) ? agency.locale : "fr" }} />
			</CardContent>
		</Card>
	);
}

function AgencyForm({ agency }: { agency: AgencyFields }) {
	const { t } = useTranslation("settings");
	const { t: common } = useTranslation();
	const { name, portal_url, hub_url, locale } = agency;
	const form = useForm<AgencyFields>({
		resolver: zodResolver(agencySchema),
		defaultValues: { name, portal_url, hub_url, locale },
	});
	const change = useAgencyChange();
	const save = (fields: AgencyFields) => change.mutate(fields, { onSuccess: () => form.reset(fields) });
	const { errors } = form.formState;
	return (
		<form noValidate onSubmit={form.handleSubmit(save)} className="flex flex-col gap-4">
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
			<FormError error={change.error} />
			<Button type="submit" pending={change.isPending} className="self-start">
				{common("save")}
			</Button>
		</form>
	);
}
