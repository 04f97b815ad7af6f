import { splitName } from "@dossier/shared/documents/names";
import { previewKind } from "@dossier/shared/documents/preview";
import { formatBytes } from "@dossier/shared/formats/size";
import type { SharedDocument } from "@dossier/shared/share-links/mutations";
import { Button } from "@dossier/ui/button";
import { FileIcon } from "@dossier/ui/file-icon";
import { Download } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useLocale } from "../../i18n/locale.ts";
import { SharedPreview } from "./shared-preview.tsx";

/** A document that was opened by a link: what it is, what it looks like, and how to keep it. */
export function SharedDocumentView({ document }: { document: SharedDocument }) {
	const { t } = useTranslation("shareLinks");
	const { locale } = useLocale();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const address = new URL(document.url);
	address.searchParams.set("download", document.name);
	return (
		<article className="flex flex-col gap-5">
			<PageTitle>{document.name}</PageTitle>
			<header className="flex items-start gap-3">
				<FileIcon mimeType={document.mime_type} />
				<div className="min-w-0">
					<h1 ref={heading} tabIndex={-1} className="wrap-anywhere font-semibold text-xl outline-none">
						{document.name}
					</h1>
					<p className="text-muted-foreground text-sm">
						{[
							splitName(document.name).extension.slice(1).toUpperCase(),
							formatBytes(document.size_bytes, locale),
						]
							.filter((fact) => fact !== "")
							.join(" · ")}
					</p>
				</div>
			</header>
			{previewKind(document.mime_type, document.name) === "none" ? null : (
				<SharedPreview document={document} />
			)}
			<Button asChild size="lg">
				<a href={address.href} rel="noopener noreferrer">
					<Download aria-hidden="true" />
					{t("download")}
				</a>
			</Button>
			<p className="text-muted-foreground text-sm">{t("soon")}</p>
		</article>
	);
}
