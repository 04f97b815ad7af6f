import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { PageHeader } from "@dossier/ui/page-header";
import { ThemeChoice } from "@dossier/ui/theme-toggle";
import { CircleHelp, LogOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { useSignOut } from "../../access/use-sign-out.ts";
import { ClosureCard } from "../../closure-requests/closure-card.tsx";
import { AiConsentCard } from "../../consentements/ai-consent-card.tsx";
import { ConditionsCard } from "../../consentements/conditions-card.tsx";
import { DataExportCard } from "../../data-exports/data-export-card.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { paths } from "../../paths.ts";
import { InformationCard } from "./information-card.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { MailPreferencesCard } from "./mail-preferences-card.tsx";
import { NameForm } from "./name-form.tsx";
import { PasswordCard } from "./password-card.tsx";
import { SessionsCard } from "./sessions-card.tsx";
import { SpacesCard } from "./spaces-card.tsx";

/** What a person may settle for themselves, and the way out. */
export function AccountPage() {
	const { t } = useTranslation(["account", "common"]);
	const { session, space, readOnly } = useMembership();
	const leave = useSignOut();
	return (
		<div className="mx-auto flex w-full max-w-2xl flex-col gap-5">
			<PageTitle>{t("account:title")}</PageTitle>
			<PageHeader title={t("account:title")} description={session.email} />
			<SpacesCard />
			<Card>
				<CardHeader>
					<CardTitle>{t("account:name.title")}</CardTitle>
					<CardDescription>{t("account:name.text", { client: space.nom })}</CardDescription>
				</CardHeader>
				<CardContent>
					<NameForm key={space.clientId} disabled={readOnly} />
				</CardContent>
			</Card>
			<InformationCard />
			<PasswordCard />
			<SessionsCard />
			<Card>
				<CardHeader>
					<CardTitle>{t("account:display.title")}</CardTitle>
				</CardHeader>
				<CardContent className="flex flex-col gap-5">
					<Setting label={t("common:language.label")}>
						<LanguageChoice />
					</Setting>
					<Setting label={t("common:theme.label")}>
						<ThemeChoice
							labels={{
								label: t("common:theme.label"),
								light: t("common:theme.light"),
								dark: t("common:theme.dark"),
								system: t("common:theme.system"),
							}}
						/>
					</Setting>
				</CardContent>
			</Card>
			<MailPreferencesCard />
			<AiConsentCard />
			<ConditionsCard />
			<DataExportCard />
			<ClosureCard clientId={space.clientId} />
			<Button asChild size="lg" variant="ghost">
				<Link to={paths.help}>
					<CircleHelp aria-hidden="true" />
					{t("account:help")}
				</Link>
			</Button>
			<Button size="lg" variant="secondary" pending={leave.isPending} onClick={() => leave.mutate()}>
				<LogOut aria-hidden="true" />
				{t("common:signOut")}
			</Button>
		</div>
	);
}

function Setting({ label, children }: { label: string; children: React.ReactNode }) {
	return (
		<div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
			<span aria-hidden="true" className="font-medium">
				{label}
			</span>
			{children}
		</div>
	);
}
