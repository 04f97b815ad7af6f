import { type VisibilityChange, visibilityPreviewQuery } from "@dossier/shared/documents/visibility";
import { useQuery } from "@tanstack/react-query";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { PreviewedDocument } from "./previewed-document.tsx";
import { VisibilityDialog } from "./visibility-dialog.tsx";

interface VisibilityPreviewDialogProps {
	clientId: string;
	change: VisibilityChange;
	onConfirm: () => void;
	onClose: () => void;
}

/** Asks before documents that are there are shown to their client. */
export function VisibilityPreviewDialog({
	clientId,
	change,
	onConfirm,
	onClose,
}: VisibilityPreviewDialogProps) {
	const asked = useQuery(visibilityPreviewQuery(useDossierClient(), clientId, change));
	const preview = asked.data && {
		readers: asked.data.readers,
		lines: asked.data.documents.map((document) => (
			<PreviewedDocument key={document.document_id} document={document} clientId={clientId} />
		)),
	};
	return <VisibilityDialog asked={asked} preview={preview} onConfirm={onConfirm} onClose={onClose} />;
}
