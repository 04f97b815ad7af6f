import type { UploadItem } from "@dossier/shared/documents/upload-queue";
import { type UploadItem as UploadLine, UploadList, type UploadState } from "@dossier/ui/upload-list";
import { UploadDetail } from "./upload-detail.tsx";
import { useUploadLabels } from "./upload-labels.ts";
import { nameOf, useUploadItems, useUploads } from "./uploads.ts";

const states: Record<Exclude<UploadItem["status"], "cancelled">, UploadState> = {
	queued: "en_attente",
	preparing: "en_attente",
	uploading: "en_cours",
	waiting: "en_pause",
	paused: "en_pause",
	done: "termine",
	failed: "echec",
};

// What the file itself is refused for, or what asks for a choice, stays so however often it is tried.
const worthRetrying = new Set([
	"OFFLINE",
	"UNKNOWN",
	"TOO_MANY_REQUESTS",
	"SESSION_EXPIRED",
	"UPLOAD_NOT_EXPECTED",
]);

function lineOf(item: UploadItem): UploadLine[] {
	if (item.status === "cancelled") return [];
	return [
		{
			id: item.id,
			name: nameOf(item),
			mimeType: item.file.type,
			state: states[item.status],
			progress: item.totalBytes > 0 ? item.sentBytes / item.totalBytes : 0,
			retryable: worthRetrying.has(item.error?.code ?? ""),
			detail: <UploadDetail item={item} />,
		},
	];
}

interface UploadsPanelProps {
	/** Only the new versions of this document. */
	documentId?: string;
	/** Only what answers this demand. */
	demandeId?: string;
	className?: string;
}

/** The files on their way, with what can be done about each. Nothing when there are none. */
export function UploadsPanel({ documentId, demandeId, className }: UploadsPanelProps) {
	const queue = useUploads();
	const labels = useUploadLabels();
	const items = useUploadItems().filter(
		({ target }) =>
			(!documentId || ("documentId" in target && target.documentId === documentId)) &&
			(!demandeId || target.demandeId === demandeId),
	);
	if (items.length === 0) return null;
	const cancel = async (id: string) => {
		await queue.cancel(id);
		queue.dismiss(id);
	};
	return (
		<UploadList
			items={items.flatMap(lineOf)}
			labels={labels}
			onPause={queue.pause}
			onResume={queue.resume}
			onRetry={(id) => queue.retry(id)}
			onCancel={(id) => void cancel(id)}
			onDismiss={queue.dismiss}
			className={className}
		/>
	);
}
