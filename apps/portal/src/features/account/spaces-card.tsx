import { Card, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { RadioGroup, RadioGroupItem } from "@dossier/ui/radio-group";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";

/** The choice of the space on screen, for who belongs to several clients. */
export function SpacesCard() {
	const { t } = useTranslation(["account", "common"]);
	const { space, spaces, chooseSpace } = useMembership();
	if (spaces.length < 2) return null;
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("account:spaces")}</CardTitle>
			</CardHeader>
			<CardContent>
				<RadioGroup
					aria-label={t("common:spaces.label")}
					value={space.clientId}
					onValueChange={chooseSpace}
					className="gap-5"
				>
					{spaces.map((each) => (
						<RadioGroupItem
							key={each.clientId}
							value={each.clientId}
							label={each.nom}
							description={each.displayName}
						/>
					))}
				</RadioGroup>
			</CardContent>
		</Card>
	);
}
