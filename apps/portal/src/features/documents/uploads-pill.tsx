import { Spinner } from "@dossier/ui/spinner";
import { CircleAlert, WifiOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { useOnline } from "../../feedback/use-online.ts";
import { paths } from "../../paths.ts";
import { sentKey } from "./document-group.ts";
import { unfinished, useUploadItems } from "./uploads.ts";

/** On the pages that do not list them: how the files on their way are doing. */
export function UploadsPill() {
	const { t } = useTranslation("uploads");
	const { pathname } = useLocation();
	const online = useOnline();
	const items = useUploadItems();
	const moving = items.filter(unfinished);
	const failed = items.filter(({ status }) => status === "failed");
	const waiting = online ? 0 : moving.filter(({ status }) => status === "queued").length;
	if ((pathname.startsWith(paths.documents) && waiting === 0) || moving.length + failed.length === 0)
		return null;
	const sent = moving.reduce((sum, item) => sum + item.sentBytes, 0);
	const total = moving.reduce((sum, item) => sum + item.totalBytes, 0);
	return (
		<Link
			to={paths.documentsIn(sentKey)}
			className="fixed w-max max-w-[calc(100vw-2rem)] top-[calc(var(--shell-bar-height)+0.5rem)] left-1/2 z-20 flex min-h-11 -translate-x-1/2 items-center gap-2.5 rounded-full border bg-popover px-4 font-medium text-sm shadow-md"
		>
			{waiting > 0 ? (
				<>
					<WifiOff aria-hidden="true" className="size-4 text-warning" />
					{t("pill.offline", { count: waiting })}
				</>
			) : moving.length > 0 ? (
				<>
					<Spinner className="text-brand" />
					{t("pill.moving", { count: moving.length, percent: Math.floor((100 * sent) / Math.max(total, 1)) })}
				</>
			) : (
				<>
					<CircleAlert aria-hidden="true" className="size-4 text-danger" />
					{t("pill.failed", { count: failed.length })}
				</>
			)}
		</Link>
	);
}
