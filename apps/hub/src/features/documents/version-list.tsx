import type { Tables } from "@dossier/shared/database.types";
import { formatDateTime } from "@dossier/shared/formats/date";
import { Avatar } from "@dossier/ui/avatar";
import { Badge } from "@dossier/ui/badge";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { classNames } from "@dossier/ui/class-names";
import { IconButton } from "@dossier/ui/icon-button";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";
import type { DocumentRow } from "./document-row.ts";
import { useDownload } from "./use-download.ts";

interface VersionListProps {
	document: DocumentRow;
	versions: readonly Tables<"document_versions">[];
	shownNumber: number | null;
	onShow: (number: number) => void;
}

/** Who gave which version, and when; each can be looked at and saved. */
export function VersionList({ document, versions, shownNumber, onShow }: VersionListProps) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	return (
		<Card>
			<CardHeader>
				<CardTitle level={3}>{t("panel.versions")}</CardTitle>
				{document.origin === "client" && document.opened_at ? (
					<CardDescription>
						{t("panel.openedAt", { date: formatDateTime(document.opened_at, locale) })}
					</CardDescription>
				) : null}
			</CardHeader>
			<CardContent className="px-1.5 pb-1.5">
				<ol aria-label={t("panel.versions")} className="flex flex-col">
					{versions.map((version) => (
						<VersionLine
							key={version.id}
							version={version}
							document={document}
							shown={version.number === shownNumber}
							onShow={onShow}
						/>
					))}
				</ol>
			</CardContent>
		</Card>
	);
}

interface VersionLineProps {
	version: Tables<"document_versions">;
	document: DocumentRow;
	shown: boolean;
	onShow: (number: number) => void;
}

function VersionLine({ version, document, shown, onShow }: VersionLineProps) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	const download = useDownload();
	const { number } = version;
	return (
		<li
			className={classNames(
				"relative flex items-center gap-3 rounded-md px-3 py-2 transition-colors hover:bg-muted/70",
				shown && "bg-brand-soft/60",
			)}
		>
			<Avatar name={version.author_name} size="sm" />
			<div className="min-w-0 flex-1 text-sm">
				<button
					type="button"
					aria-current={shown ? "true" : undefined}
					aria-label={t("panel.seeVersion", { number })}
					onClick={() => onShow(number)}
					className="font-medium after:absolute after:inset-0 after:rounded-md"
				>
					{t("panel.versionNumber", { number })}
				</button>
				{number === document.current_version ? (
					<Badge tone="neutral" className="ml-2">
						{t("panel.current")}
					</Badge>
				) : null}
				<p className="truncate text-muted-foreground text-xs">
					{t("panel.by", {
						author: version.author_name,
						date: formatDateTime(version.available_at ?? version.created_at, locale),
					})}
				</p>
			</div>
			<IconButton
				label={t("panel.downloadVersion", { number })}
				size="sm"
				pending={download.isPending}
				onClick={() => download.mutate({ document, number })}
				className="relative z-1 text-muted-foreground"
			>
				<Download aria-hidden="true" />
			</IconButton>
		</li>
	);
}
