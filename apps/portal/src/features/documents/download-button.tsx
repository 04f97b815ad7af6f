import type { Tables } from "@dossier/shared/database.types";
import { Button } from "@dossier/ui/button";
import { IconButton } from "@dossier/ui/icon-button";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useDownload } from "./use-download.ts";

interface DownloadButtonProps {
	document: Tables<"documents">;
	/** "icon" at the end of a row, "full" as the act of a page. */
	look: "icon" | "full";
	className?: string;
}

/** Keeps a document on the device. */
export function DownloadButton({ document, look, className }: DownloadButtonProps) {
	const { t } = useTranslation("documents");
	const download = useDownload(document);
	const act = { pending: download.isPending, onClick: () => download.mutate(), className };
	if (look === "full") {
		return (
			<Button size="lg" {...act}>
				<Download aria-hidden="true" className="size-5" />
				{t("download")}
			</Button>
		);
	}
	return (
		<IconButton
			label={t("downloadNamed", { name: document.name })}
			{...act}
			className="relative z-10 shrink-0 text-muted-foreground"
		>
			<Download aria-hidden="true" />
		</IconButton>
	);
}
