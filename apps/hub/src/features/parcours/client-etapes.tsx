import { reorderEtapes } from "@dossier/shared/parcours/mutations";
import { type Etape, parcoursQuery } from "@dossier/shared/parcours/queries";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { BriefPicker } from "./brief-picker.tsx";
import { ClientEtapeCard } from "./client-etape-card.tsx";
import { EtapeDialog } from "./etape-dialog.tsx";
import { SortableList } from "./sortable-list.tsx";
import { useReorder } from "./use-reorder.ts";

/** The steps of a client, in an order that whoever leads them may change. */
export function ClientEtapes({ etapes, mayLead }: { etapes: readonly Etape[]; mayLead: boolean }) {
	const { t } = useTranslation("parcours");
	const client = useDossierClient();
	const { id: clientId } = useCurrentClient();
	const [edited, setEdited] = useState<Etape | null>(null);
	const [briefed, setBriefed] = useState<Etape | null>(null);
	const reorder = useReorder<Etape>(parcoursQuery(client, clientId).queryKey, (orders) =>
		reorderEtapes(client, { clientId, ...orders }),
	);
	if (!mayLead) {
		return (
			<ol aria-label={t("steps.title")} className="flex flex-col gap-2">
				{etapes.map((etape) => (
					<li key={etape.id}>
						<ClientEtapeCard etape={etape} />
					</li>
				))}
			</ol>
		);
	}
	return (
		<>
			<SortableList label={t("steps.title")} items={etapes} nameOf={({ title }) => title} onOrder={reorder}>
				{(etape, handle) => (
					<ClientEtapeCard
						etape={etape}
						lead={{ handle, onEdit: () => setEdited(etape), onBriefs: () => setBriefed(etape) }}
					/>
				)}
			</SortableList>
			<EtapeDialog open={edited} onClose={() => setEdited(null)} />
			{briefed ? <BriefPicker etape={briefed} onClose={() => setBriefed(null)} /> : null}
		</>
	);
}
