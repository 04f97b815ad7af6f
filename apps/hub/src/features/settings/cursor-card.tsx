import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { toast } from "@dossier/ui/toaster";
import { useTranslation } from "react-i18next";
import { ClientsRootForm } from "../../cursor/clients-root-form.tsx";

/** A folder's name as the database gives it, to show what a link looks like. */
const EXAMPLE_SLUG = "client_martin_dupont";

/** Where this person's computer keeps the clients' folders. */
export function CursorCard() {
	const { t } = useTranslation("settings");
	const { t: common } = useTranslation();
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("cursor.title")}</CardTitle>
				<CardDescription>{t("cursor.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				<ClientsRootForm
					exampleSlug={EXAMPLE_SLUG}
					submitLabel={common("save")}
					onSaved={() => toast.success(t("cursor.saved"))}
				/>
			</CardContent>
		</Card>
	);
}
