import { type MaintenanceFields, maintenanceSchema } from "@dossier/shared/agency/schema";
import type { Tables } from "@dossier/shared/database.types";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { Switch } from "@dossier/ui/switch";
import { Textarea } from "@dossier/ui/textarea";
import { zodResolver } from "@hookform/resolvers/zod";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useAgencyChange } from "./use-agency-change.ts";

/** Closes the portal to clients for a while, with a word for them. */
export function MaintenanceCard({ agency }: { agency: Tables<"agency"> }) {
	const { t } = useTranslation("settings");
	const { t: common } = useTranslation();
	const save = useAgencyChange();
	const { maintenance, maintenance_message } = agency;
	const form = useForm<MaintenanceFields>({
		resolver: zodResolver(maintenanceSchema),
		values: { maintenance, maintenance_message },
	});
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("maintenance.title")}</CardTitle>
				<CardDescription>{t("maintenance.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				<form
					noValidate
					onSubmit={form.handleSubmit((fields) => save.mutate(fields))}
					className="flex flex-col gap-4"
				>
					{maintenance ? <InlineNotice tone="warning">{t("maintenance.on")}</InlineNotice> : null}
					<Controller
						control={form.control}
						name="maintenance"
						render={({ field }) => (
							<Field label={t("maintenance.switch")} orientation="horizontal">
								<Switch checked={field.value} onCheckedChange={field.onChange} />
							</Field>
						)}
					/>
					<Field
						label={t("maintenance.message")}
						hint={t("maintenance.messageHint")}
						error={form.formState.errors.maintenance_message ? t("maintenance.messageInvalid") : undefined}
					>
						<Textarea rows={3} {...form.register("maintenance_message")} />
					</Field>
					<FormError error={save.error} />
					<Button type="submit" className="self-start" pending={save.isPending}>
						{common("save")}
					</Button>
				</form>
			</CardContent>
		</Card>
	);
}
