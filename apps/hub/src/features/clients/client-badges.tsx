import type { Enums } from "@dossier/shared/database.types";
import { Badge, type BadgeProps } from "@dossier/ui/badge";
import { useTranslation } from "react-i18next";

const statutTones: Record<Enums<"client_statut">, BadgeProps["tone"]> = {
	prospect: "info",
	actif: "success",
	suspendu: "warning",
	archive: "neutral",
};

/** Where a client is in its life. */
export function StatutBadge({ statut }: { statut: Enums<"client_statut"> }) {
	const { t } = useTranslation("clients");
	return (
		<Badge tone={statutTones[statut]} dot>
			{t(`statut.${statut}`)}
		</Badge>
	);
}

/** Lab or One. */
export function ParcoursBadge({ parcours }: { parcours: Enums<"client_parcours"> }) {
	const { t } = useTranslation("clients");
	return <Badge tone={parcours === "lab" ? "brand" : "outline"}>{t(`parcours.${parcours}`)}</Badge>;
}
