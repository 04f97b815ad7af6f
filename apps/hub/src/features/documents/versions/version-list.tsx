import type { Tables } from "@dossier/shared/database.types";
import { previewKind } from "@dossier/shared/documents/preview";
import { formatDateTime } from "@dossier/shared/formats/date";
import { Avatar } from "@dossier/ui/avatar";
import { Badge } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { classNames } from "@dossier/ui/class-names";
import { IconButton } from "@dossier/ui/icon-button";
import { Download, FileDiff, RotateCcw } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.ts";
import type { DocumentRow } from "../document-row.ts";
import { useDownload } from "../use-download.ts";
import { useRestoreVersion } from "./use-restore-version.ts";

const VersionComparisonDialog = lazy(async () => ({
	default: (await import("./version-comparison-dialog.tsx")).VersionComparisonDialog,
}));

interface VersionListProps {
	document: DocumentRow;
	versions: readonly Tables<"document_versions">[];
	shownNumber: number | null;
	mayWrite: boolean;
	onShow: (number: number) => void;
}

/** Who gave which version, and when; each can be looked at, saved and made the current one again. */
export function VersionList({ document, versions, shownNumber, mayWrite, onShow }: VersionListProps) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	return (
		<Card>
			<CardHeader>
				<CardTitle level={3}>{t("panel.versions")}</CardTitle>
				<CompareButton versions={versions} />
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
							mayWrite={mayWrite}
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
	mayWrite: boolean;
	onShow: (number: number) => void;
}

function VersionLine({ version, document, shown, mayWrite, onShow }: VersionLineProps) {
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
			{mayWrite && number !== document.current_version ? <RestoreButton version={version} /> : null}
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

function RestoreButton({ version }: { version: Tables<"document_versions"> }) {
	const { t } = useTranslation("versions");
	const restore = useRestoreVersion();
	return (
		<IconButton
			label={t("restore", { number: version.number })}
			size="sm"
			pending={restore.isPending}
			onClick={() => restore.mutate(version)}
			className="relative z-1 text-muted-foreground"
		>
			<RotateCcw aria-hidden="true" />
		</IconButton>
	);
}

/** Nothing where there are not two versions of a text. */
function CompareButton({ versions }: Pick<VersionListProps, "versions">) {
	const { t } = useTranslation("versions");
	const [comparing, setComparing] = useState(false);
	const texts = versions.filter(({ mime_type, file_name }) =>
		["text", "markdown"].includes(previewKind(mime_type, file_name)),
	);
	if (texts.length < 2) return null;
	return (
		<>
			<Button variant="secondary" size="sm" className="w-fit" onClick={() => setComparing(true)}>
				<FileDiff aria-hidden="true" />
				{t("compare")}
			</Button>
			{comparing ? (
				<Suspense>
					<VersionComparisonDialog versions={texts} onClose={() => setComparing(false)} />
				</Suspense>
			) : null}
		</>
	);
}
