import { Button } from "@dossier/ui/button";
import { IconButton } from "@dossier/ui/icon-button";
import { Download, Eye, EyeOff, FolderInput, Trash2, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ArchiveButton } from "../../../archives/archive-button.tsx";
import { useActs } from "../acts.ts";
import { type Chosen, countOf, nameOf, useCounted } from "../chosen.ts";
import type { FolderContext } from "../folder-context.ts";
import { useDownload } from "../use-download.ts";
import type { Selection } from "./selection.ts";
import { TypeMenu } from "./type-menu.tsx";

interface SelectionBarProps {
	context: FolderContext;
	selection: Selection;
}

/** What can be done with what is ticked, all at once. */
export function SelectionBar({ context, selection }: SelectionBarProps) {
	const { t } = useTranslation("arranging");
	const counted = useCounted();
	return (
		<section
			aria-label={t("selection")}
			className="flex flex-wrap items-center gap-1.5 rounded-lg border border-brand-border bg-brand-soft px-2 py-1.5"
		>
			<p role="status" className="flex-1 px-1.5 font-medium text-sm">
				{counted(selection)}
			</p>
			<div className="flex flex-wrap items-center gap-1.5 max-sm:order-last max-sm:w-full sm:justify-end">
				{context.mayWrite ? <SelectionActs context={context} selection={selection} /> : null}
				<SelectionDownload context={context} selection={selection} />
			</div>
			<IconButton label={t("clearSelection")} size="sm" onClick={() => selection.setAll(false)}>
				<X aria-hidden="true" />
			</IconButton>
		</section>
	);
}

function SelectionActs({ context, selection }: SelectionBarProps) {
	const { t } = useTranslation("arranging");
	const acts = useActs();
	return (
		<>
			{selection.directories.length === 0 ? (
				<DocumentActs context={context} documents={selection.documents} />
			) : null}
			<Button variant="secondary" size="sm" onClick={() => acts.askWhere(selection)}>
				<FolderInput aria-hidden="true" />
				{t("moveTo")}
			</Button>
			<Button
				variant="secondary"
				size="sm"
				onClick={() => {
					acts.throwAway(selection);
					selection.setAll(false);
				}}
			>
				<Trash2 aria-hidden="true" />
				{t("toTrashAct")}
			</Button>
		</>
	);
}

/** What is done to documents and not to a directory. */
function DocumentActs({
	context,
	documents,
}: Pick<SelectionBarProps, "context"> & Pick<Chosen, "documents">) {
	const { t } = useTranslation("arranging");
	const acts = useActs();
	const hidden = documents.filter((document) => !document.visible);
	const shown = documents.filter((document) => document.visible);
	const marks = context.folder.client_visibility === "when_marked";
	return (
		<>
			{marks && hidden.length > 0 ? (
				<Button variant="secondary" size="sm" onClick={() => acts.show(hidden)}>
					<Eye aria-hidden="true" />
					{t("showToClient")}
				</Button>
			) : null}
			{marks && shown.length > 0 ? (
				<Button variant="secondary" size="sm" onClick={() => acts.hide(shown)}>
					<EyeOff aria-hidden="true" />
					{t("hideFromClient")}
				</Button>
			) : null}
			<TypeMenu documents={documents} />
		</>
	);
}

/** One document as it is; a directory, or several documents, as a zip. */
function SelectionDownload({ context, selection }: SelectionBarProps) {
	const { t: common } = useTranslation("documents");
	const counted = useCounted();
	const download = useDownload();
	const { documents, directories } = selection;
	const [document, ...others] = documents;
	const [directory] = directories;
	const clientId = context.client.id;
	if (directory) {
		const { folder, path } = directory;
		return countOf(selection) === 1 ? (
			<ArchiveButton selection={{ clientId, folder, directory: path }} name={nameOf(selection)} />
		) : null;
	}
	if (!document) return null;
	if (others.length > 0) {
		return (
			<ArchiveButton
				selection={{ clientId, documentIds: documents.map(({ id }) => id) }}
				name={counted(selection)}
			/>
		);
	}
	return (
		<Button
			variant="secondary"
			size="sm"
			pending={download.isPending}
			onClick={() => download.mutate({ document })}
		>
			<Download aria-hidden="true" />
			{common("download")}
		</Button>
	);
}
