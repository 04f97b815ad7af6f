import { PageBody, PageHeader } from "@dossier/ui/page-header";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { AgencyCard } from "./agency-card.tsx";
import { AppearanceCard } from "./appearance-card.tsx";
import { CursorCard } from "./cursor-card.tsx";
import { PasswordCard } from "./password-card.tsx";
import { ProfileCard } from "./profile-card.tsx";

/** The person's own settings, and the agency's for an operator. */
export function SettingsPage() {
	const { t } = useTranslation("settings");
	const { role } = useCurrentStaff();
	return (
		<PageBody width="text">
			<PageTitle>{t("pageTitle")}</PageTitle>
			<PageHeader title={t("pageTitle")} description={t("description")} />
			<ProfileCard />
			<CursorCard />
			<AppearanceCard />
			<PasswordCard />
			{rolePermissions(role).agency ? <AgencyCard /> : null}
		</PageBody>
	);
}
