import type { ClientSituation } from "@dossier/shared/clients/situation";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";
import { AccessFact, AskedFact, ClosureFact, ReminderFact, UnopenedFact } from "./situation-fact-kinds.tsx";

/** More would be a second page. */
const MOST_FACTS = 4;

interface SituationFactsProps {
	client: Client;
	situation: ClientSituation;
}

/** At most four facts, the most pressing first, each the way to where it is dealt with; nothing where there are none. */
export function SituationFacts({ client, situation }: SituationFactsProps) {
	const { t } = useTranslation("clients");
	const { closure_asked_at, reminder_due_at, unopened_folder } = situation;
	const { id } = client;
	const facts = [
		closure_asked_at ? <ClosureFact key="closure" clientId={id} askedAt={closure_asked_at} /> : null,
		reminder_due_at ? (
			<ReminderFact
				key="reminder"
				titre={situation.reminder_titre}
				dueAt={reminder_due_at}
				assigneeId={situation.reminder_assignee_id}
			/>
		) : null,
		unopened_folder ? (
			<UnopenedFact
				key="unopened"
				clientId={id}
				count={situation.unopened_documents}
				folder={unopened_folder}
			/>
		) : null,
		situation.asked_documents > 0 ? (
			<AskedFact key="asked" clientId={id} count={situation.asked_documents} step={situation.etape_title} />
		) : null,
		client.statut === "archive" ? null : <AccessFact key="access" clientId={id} situation={situation} />,
	].filter((fact) => fact !== null);
	if (facts.length === 0) return null;
	return (
		<ul
			aria-label={t("situation.label")}
			className="-mx-1 grid w-full min-w-0 grid-cols-2 gap-x-4 px-1 [scrollbar-width:none] sm:flex sm:overflow-x-auto sm:overflow-y-hidden"
		>
			{facts.slice(0, MOST_FACTS)}
		</ul>
	);
}
