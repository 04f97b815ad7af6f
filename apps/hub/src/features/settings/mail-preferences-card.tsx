import { comesByMail, STAFF_KINDS } from "@dossier/shared/notifications/preferences";
import { useMailPreferences } from "@dossier/shared/notifications/use-mail-preferences";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { Field } from "@dossier/ui/field";
import { Skeleton } from "@dossier/ui/skeleton";
import { Switch } from "@dossier/ui/switch";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Which news come to this person by mail as well. */
export function MailPreferencesCard() {
	const { t } = useTranslation("settings");
	const client = useDossierClient();
	const { user_id: userId } = useCurrentStaff();
	const { preferences, change } = useMailPreferences(client, userId);
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("mails.title")}</CardTitle>
				<CardDescription>{t("mails.description")}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-3">
				{preferences.isError && !preferences.data ? (
					<LoadError
						error={preferences.error}
						onRetry={() => preferences.refetch()}
						retrying={preferences.isFetching}
					/>
				) : null}
				{preferences.isPending ? <Skeleton className="h-24" /> : null}
				{preferences.data
					? STAFF_KINDS.map((kind) => (
							<Field key={kind} label={t(`mails.${kind}`)} orientation="horizontal">
								<Switch
									checked={preferences.data[kind] ?? comesByMail(kind)}
									onCheckedChange={(byMail) => change.mutate({ kind, byMail })}
								/>
							</Field>
						))
					: null}
				<FormError error={change.error} />
			</CardContent>
		</Card>
	);
}
