import { visibilityReadersQuery } from "@dossier/shared/documents/visibility";
import { formatBytes } from "@dossier/shared/formats/size";
import { FileIcon } from "@dossier/ui/file-icon";
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { VisibilityDialog } from "./visibility/visibility-dialog.tsx";

/** A file that would come where its client sees it: from this computer, or from the trash. */
export interface Arrival {
	readonly id: string;
	readonly name: string;
	readonly directory: string;
	readonly mimeType: string;
	readonly sizeBytes: number;
}

interface ArrivalDialogProps {
	clientId: string;
	arrivals: readonly Arrival[];
	onConfirm: () => void;
	onClose: () => void;
}

/** Asks before files come where their client sees them at once. */
export function ArrivalDialog({ clientId, arrivals, onConfirm, onClose }: ArrivalDialogProps) {
	const asked = useQuery(visibilityReadersQuery(useDossierClient(), clientId));
	const preview = asked.data && {
		readers: asked.data,
		lines: arrivals.map((arrival) => <ArrivingFile key={arrival.id} arrival={arrival} />),
	};
	return <VisibilityDialog asked={asked} preview={preview} onConfirm={onConfirm} onClose={onClose} />;
}

function ArrivingFile({ arrival }: { arrival: Arrival }) {
	const { locale } = useLocale();
	return (
		<li className="flex items-center gap-3 px-3 py-2">
			<FileIcon mimeType={arrival.mimeType} />
			<div className="min-w-0 flex-1">
				<p className="truncate font-medium text-sm" title={arrival.directory + arrival.name}>
					{arrival.directory ? <span className="text-muted-foreground">{arrival.directory}</span> : null}
					{arrival.name}
				</p>
				<p className="text-muted-foreground text-xs">{formatBytes(arrival.sizeBytes, locale)}</p>
			</div>
		</li>
	);
}
