import type { UploadItem } from "@dossier/shared/documents/upload-queue";
import { errorSentence, type Locale } from "@dossier/shared/errors/sentences";
import { formatBytes } from "@dossier/shared/formats/size";
import type { UploadItem as UploadLine, UploadState } from "@dossier/ui/upload-list";
import type { TFunction } from "i18next";

const states: Record<UploadItem["status"], UploadState> = {
	queued: "en_attente",
	preparing: "en_attente",
	uploading: "en_cours",
	waiting: "en_cours",
	paused: "en_pause",
	done: "termine",
	failed: "echec",
	cancelled: "echec",
};

/** Whether an upload still has something to send. */
export function isUnderWay({ status }: UploadItem): boolean {
	return ["queued", "preparing", "uploading", "waiting", "paused"].includes(status);
}

/** An upload as the list shows it. */
export function uploadLine(item: UploadItem, t: TFunction<"documents">, locale: Locale): UploadLine {
	return {
		id: item.id,
		name: ("name" in item.target && item.target.name) || item.file.name,
		mimeType: item.file.type,
		state: states[item.status],
		progress: item.totalBytes > 0 ? item.sentBytes / item.totalBytes : 0,
		detail: detailOf(item, t, locale),
	};
}

function detailOf(item: UploadItem, t: TFunction<"documents">, locale: Locale): string {
	if (item.status === "failed") {
		const { title, advice, reference } = errorSentence(item.error, locale);
		return [title, advice, reference].filter(Boolean).join(" ");
	}
	return t(`uploads.status.${item.status}`, {
		sent: formatBytes(item.sentBytes, locale),
		total: formatBytes(item.totalBytes, locale),
	});
}
