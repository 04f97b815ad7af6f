import { Button } from "@dossier/ui/button";
import { IconButton } from "@dossier/ui/icon-button";
import { Download, Eye, EyeOff, FolderInput, Trash2, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ArchiveButton } from "../../../archives/archive-button.tsx";
import { useActs } from "../acts.ts";
import type { FolderContext } from "../folder-context.ts";
import { useDownload } from "../use-download.ts";
import type { Selection } from "./selection.ts";
import { TypeMenu } from "./type-menu.tsx";

interface SelectionBarProps {
	context: FolderContext;
	selection: Selection;
}

/** What can be done with the ticked documents, all at once. */
export function SelectionBar({ context, selection }: SelectionBarProps) {
	const { t } = useTranslation("arranging");
	const { documents } = selection;
	return (
		<section
			aria-label={t("selection")}
			className="flex flex-wrap items-center gap-1.5 rounded-lg border border-brand-border bg-brand-soft px-2 py-1.5"
		>
			<p role="status" className="flex-1 px-1.5 font-medium text-sm">
				{t("selected", { count: documents.length })}
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
	const { documents } = selection;
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
			<Button variant="secondary" size="sm" onClick={() => acts.askWhere({ documents })}>
				<FolderInput aria-hidden="true" />
				{t("moveTo")}
			</Button>
			<TypeMenu documents={documents} />
			<Button
				variant="secondary"
				size="sm"
				onClick={() => {
					acts.trash(documents);
					selection.setAll(false);
				}}
			>
				<Trash2 aria-hidden="true" />
				{t("toTrashAct")}
			</Button>
		</>
	);
}

/** One document as it is, several as a zip. */
function SelectionDownload({ context, selection }: SelectionBarProps) {
	const { t } = useTranslation("arranging");
	const { t: common } = useTranslation("documents");
	const download = useDownload();
	const [document, ...others] = selection.documents;
	if (!document) return null;
	if (others.length > 0) {
		return (
			<ArchiveButton
				selection={{ clientId: context.client.id, documentIds: selection.documents.map(({ id }) => id) }}
				name={t("selected", { count: selection.documents.length })}
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
