import type { Enums } from "@dossier/shared/database.types";
import { Badge, type BadgeProps } from "@dossier/ui/badge";
import { useTranslation } from "react-i18next";

type State = Enums<"etape_state">;

const tones: Record<State, BadgeProps["tone"]> = {
	a_venir: "outline",
	en_cours: "brand",
	terminee: "success",
	sautee: "neutral",
};

/** Where a step is, in a word. */
export function EtapeStateBadge({ state }: { state: State }) {
	const { t } = useTranslation("parcours");
	return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
