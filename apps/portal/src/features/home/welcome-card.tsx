import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { useClientView } from "../../client-view/client-view.ts";
import { paths } from "../../paths.ts";
import { rememberWelcome, wasWelcomed } from "./welcome-mark.ts";

/** At the first login on a device: what this space is for, in three points. */
export function WelcomeCard() {
	const { t } = useTranslation("home");
	const { userId } = useMembership().session;
	const agency = useAgencyName();
	const isView = useClientView() !== null;
	const [shown, setShown] = useState(() => !isView && !wasWelcomed(userId));
	if (!shown) return null;
	const close = () => {
		rememberWelcome(userId);
		setShown(false);
	};
	return (
		<Card className="border-brand-border bg-brand-soft">
			<CardHeader>
				<CardTitle>{t("welcome.title")}</CardTitle>
			</CardHeader>
			<CardContent className="flex flex-col gap-4">
				<ul className="flex list-disc flex-col gap-1.5 pl-5">
					<li>{t("welcome.deposit", { agency })}</li>
					<li>{t("welcome.find")}</li>
					<li>{t("welcome.told")}</li>
				</ul>
				<div className="flex flex-wrap gap-2">
					<Button onClick={close}>{t("welcome.close")}</Button>
					<Button asChild variant="ghost">
						<Link to={paths.help}>{t("welcome.help")}</Link>
					</Button>
				</div>
			</CardContent>
		</Card>
	);
}
