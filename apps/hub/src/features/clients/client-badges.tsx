import type { Enums } from "@dossier/shared/database.types";
import { Badge, type BadgeProps } from "@dossier/ui/badge";
import { classNames } from "@dossier/ui/class-names";
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

const SHOWN_TAGS = 2;

/** The first tags of a client, and how many more it has. */
export function TagBadges({ tags, className }: { tags: readonly string[]; className?: string }) {
	if (tags.length === 0) return null;
	const more = tags.length - SHOWN_TAGS;
	return (
		<span className={classNames("flex shrink-0 items-center gap-1", className)}>
			{tags.slice(0, SHOWN_TAGS).map((tag) => (
				<Badge key={tag} className="max-w-28">
					<span className="truncate">{tag}</span>
				</Badge>
			))}
			{more > 0 ? <span className="text-muted-foreground text-xs">+{more}</span> : null}
		</span>
	);
}
