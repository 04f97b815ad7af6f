import type { Enums } from "@dossier/shared/database.types";
import type { JourneyStepState } from "@dossier/ui/journey-path";

type State = Exclude<Enums<"etape_state">, "sautee">;

/** How the path draws each state. A client is never shown a step that is spared to them. */
const drawn: Readonly<Record<State, JourneyStepState>> = {
	terminee: "done",
	en_cours: "current",
	a_venir: "coming",
};

/** A step on the path: what it is called and how it is drawn; null for one that is spared. */
export function stepState(state: Enums<"etape_state">): { name: State; drawn: JourneyStepState } | null {
	return state === "sautee" ? null : { name: state, drawn: drawn[state] };
}
