import { formatBytes } from "@dossier/shared/formats/size";
import { Badge } from "@dossier/ui/badge";
import { Checkbox } from "@dossier/ui/checkbox";
import { classNames } from "@dossier/ui/class-names";
import { FileIcon } from "@dossier/ui/file-icon";
import { RelativeTime } from "@dossier/ui/relative-time";
import { TableCell, TableRow } from "@dossier/ui/table";
import { UnreadDot } from "@dossier/ui/unread-dot";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import { useMovable } from "./arranging/drag-data.ts";
import { onlyDocuments } from "./chosen.ts";
import { DocumentMenu } from "./document-menu.tsx";
import { type DocumentRow, isUnopened } from "./document-row.ts";
import type { FolderContext } from "./folder-context.ts";
import { VisibilityToggle } from "./visibility/visibility-toggle.tsx";

interface DocumentLineProps {
	document: DocumentRow;
	context: FolderContext;
	compact: boolean;
	open: boolean;
	ticked: boolean;
	onTick: (documentId: string) => void;
}

/** A document in a list. It can be ticked, dragged, and acted on by keyboard. */
export const DocumentLine = memo(function DocumentLine({
	document,
	context,
	compact,
	open,
	ticked,
	onTick,
}: DocumentLineProps) {
	const { t } = useTranslation("arranging");
	const { locale } = useLocale();
	const drag = useMovable(`document:${document.id}`, onlyDocuments(document), !context.mayWrite);
	return (
		<TableRow
			ref={drag.ref}
			{...drag.listeners}
			data-document-id={document.id}
			selected={open || ticked}
			className={classNames("relative", drag.isDragging && "opacity-50")}
		>
			<TableCell className="relative z-1 w-0 pr-0">
				<Checkbox
					checked={ticked}
					onCheckedChange={() => onTick(document.id)}
					aria-label={t("select", { name: document.name })}
				/>
			</TableCell>
			<TableCell className="w-full max-w-0">
				<DocumentName document={document} context={context} />
			</TableCell>
			{context.folder.client_visibility === "when_marked" ? (
				<TableCell className="relative z-1 whitespace-nowrap">
					<VisibilityToggle document={document} mayChange={context.mayWrite} />
				</TableCell>
			) : null}
			{compact ? null : <DocumentOrigin document={document} locale={locale} />}
			<TableCell className="relative z-1 w-0 pl-0">
				<DocumentMenu document={document} mayWrite={context.mayWrite} />
			</TableCell>
		</TableRow>
	);
}, sameLine);

// The folder and the client are remade by each refetch; a line only shows a few things of them.
function sameLine(before: DocumentLineProps, after: DocumentLineProps): boolean {
	return (
		before.document === after.document &&
		before.compact === after.compact &&
		before.open === after.open &&
		before.ticked === after.ticked &&
		before.onTick === after.onTick &&
		before.context.mayWrite === after.context.mayWrite &&
		before.context.directory === after.context.directory &&
		before.context.folder.name === after.context.folder.name
	);
}

function DocumentName({ document, context }: { document: DocumentRow; context: FolderContext }) {
	const { t } = useTranslation("documents");
	const elsewhere = document.directory !== context.directory ? document.directory : "";
	return (
		<div className="flex min-w-0 items-center gap-2.5">
			<FileIcon mimeType={document.mime_type} size="sm" />
			<Link
				to={paths.document(document.client_id, document.id, document.folder, document.directory)}
				data-row-link
				draggable={false}
				aria-keyshortcuts={context.mayWrite ? "F2 M Delete" : undefined}
				title={elsewhere + document.name}
				className="truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
			>
				{elsewhere ? <span className="font-normal text-muted-foreground">{elsewhere}</span> : null}
				{document.name}
			</Link>
			{(document.current_version ?? 1) > 1 ? (
				<span className="shrink-0 text-muted-foreground text-xs tabular-nums">
					{t("list.version", { number: document.current_version })}
				</span>
			) : null}
			{isUnopened(document) ? <UnreadDot label={t("list.unread")} className="shrink-0" /> : null}
		</div>
	);
}

function DocumentOrigin({ document, locale }: { document: DocumentRow; locale: "fr" | "en" }) {
	const { t } = useTranslation("documents");
	const { t: arranging } = useTranslation("arranging");
	return (
		<>
			<TableCell className="whitespace-nowrap text-muted-foreground max-xl:hidden">
				{arranging(`types.${document.type}`)}
			</TableCell>
			<TableCell className="whitespace-nowrap text-muted-foreground max-md:hidden">
				<span className="flex items-center gap-2">
					{document.author_name}
					{document.origin === "client" ? <Badge tone="brand">{t("list.fromClient")}</Badge> : null}
				</span>
			</TableCell>
			<TableCell numeric className="whitespace-nowrap text-muted-foreground max-lg:hidden">
				{formatBytes(document.size_bytes ?? 0, locale)}
			</TableCell>
			<TableCell className="whitespace-nowrap text-muted-foreground max-sm:hidden">
				<RelativeTime date={document.created_at} locale={locale} />
			</TableCell>
		</>
	);
}
