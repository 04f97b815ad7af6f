import type { UploadItem } from "@dossier/shared/documents/upload-queue";
import { IconButton } from "@dossier/ui/icon-button";
import { UploadList } from "@dossier/ui/upload-list";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";
import { useUploadItems, useUploadQueue } from "../../uploads/upload-queue.ts";
import { NameTakenDialog } from "./name-taken-dialog.tsx";
import { useUploadLabels } from "./upload-labels.ts";
import { isUnderWay, uploadLine } from "./upload-line.ts";

/** The uploads under way, over every page, and the question a taken name raises. */
export function UploadsPanel() {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	const queue = useUploadQueue();
	const items = useUploadItems().filter((item) => item.status !== "cancelled");
	const labels = useUploadLabels();
	const [minimized, setMinimized] = useState(false);
	const nameTaken = items.find((item) => item.status === "failed" && item.error?.code === "NAME_TAKEN");
	useLeaveWhenDone(items);
	if (items.length === 0) return null;

	const underWay = items.filter(isUnderWay).length;
	const failed = items.filter((item) => item.status === "failed").length;
	const title = underWay
		? t("uploads.title", { count: underWay })
		: failed
			? t("uploads.titleFailed", { count: failed })
			: t("uploads.titleDone", { count: items.length });
	return (
		<>
			<section
				aria-label={t("uploads.list")}
				className="fixed right-3 bottom-3 left-3 z-40 flex max-h-[50dvh] flex-col overflow-hidden rounded-xl border bg-popover shadow-lg sm:right-5 sm:bottom-5 sm:left-auto sm:w-96"
			>
				<header className="flex shrink-0 items-center gap-1 py-1.5 pr-1.5 pl-4">
					<h2 role="status" className="flex-1 font-semibold text-sm">
						{title}
					</h2>
					<IconButton
						label={minimized ? t("uploads.expand") : t("uploads.minimize")}
						size="sm"
						tooltip={false}
						aria-expanded={!minimized}
						onClick={() => setMinimized(!minimized)}
					>
						{minimized ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
					</IconButton>
					{underWay === 0 ? (
						<IconButton
							label={t("uploads.closeAll")}
							size="sm"
							tooltip={false}
							onClick={() => {
								for (const item of items) queue.dismiss(item.id);
							}}
						>
							<X aria-hidden="true" />
						</IconButton>
					) : null}
				</header>
				{minimized ? null : (
					<UploadList
						items={items.map((item) => uploadLine(item, t, locale))}
						labels={labels}
						onPause={queue.pause}
						onResume={queue.resume}
						onRetry={(id) => queue.retry(id)}
						onCancel={(id) => void queue.cancel(id)}
						onDismiss={queue.dismiss}
						className="min-h-0 overflow-y-auto rounded-none border-0 border-t"
					/>
				)}
			</section>
			{nameTaken ? <NameTakenDialog key={nameTaken.id} item={nameTaken} /> : null}
		</>
	);
}

/** How long, in milliseconds, the panel still says that everything was sent. */
const SHOWN_WHEN_DONE = 6000;

function useLeaveWhenDone(items: readonly UploadItem[]): void {
	const queue = useUploadQueue();
	const done = items.length > 0 && items.every((item) => item.status === "done");
	useEffect(() => {
		if (!done) return;
		const timer = setTimeout(() => {
			for (const { id, status } of queue.items()) if (status === "done") queue.dismiss(id);
		}, SHOWN_WHEN_DONE);
		return () => clearTimeout(timer);
	}, [done, queue]);
}
