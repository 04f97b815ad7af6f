import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";

/** The way to another password. */
export function PasswordCard() {
	const { t } = useTranslation("settings");
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("password.title")}</CardTitle>
				<CardDescription>{t("password.description")}</CardDescription>
			</CardHeader>
			<CardContent>
				<Button asChild variant="secondary">
					<Link to={paths.resetPassword()}>{t("password.change")}</Link>
				</Button>
			</CardContent>
		</Card>
	);
}
