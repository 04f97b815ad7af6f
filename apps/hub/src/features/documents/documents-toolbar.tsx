import { Button } from "@dossier/ui/button";
import { SearchInput } from "@dossier/ui/search-input";
import { Eye, EyeOff, type LucideIcon, ScanEye, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ArchiveButton } from "../../archives/archive-button.tsx";
import { useFolderLabel } from "../../i18n/folder-label.ts";
import type { FolderContext } from "./folder-context.ts";

/** How the documents of a folder are ordered. */
export interface DocumentsOrder {
	readonly sort: "created" | "nom";
	readonly direction: "ascending" | "descending";
}

const ruleIcons: Record<FolderContext["folder"]["client_visibility"], LucideIcon> = {
	never: EyeOff,
	when_marked: ScanEye,
	always: Eye,
};

interface DocumentsToolbarProps {
	context: FolderContext;
	search: string;
	onSearch: (search: string) => void;
	searching: boolean;
	onAdd: () => void;
}

/** Search, the folder's rule towards the client, and the button that adds files. */
export function DocumentsToolbar({ context, search, onSearch, searching, onAdd }: DocumentsToolbarProps) {
	const { t } = useTranslation("documents");
	const label = useFolderLabel();
	const rule = context.folder.client_visibility;
	const RuleIcon = ruleIcons[rule];
	return (
		<div className="flex flex-wrap items-center gap-x-3 gap-y-2">
			<SearchInput
				label={t("list.search")}
				clearLabel={t("list.clearSearch")}
				value={search}
				onValueChange={onSearch}
				pending={searching && search !== ""}
				className="min-w-40 flex-1 @2xl:max-w-64"
			/>
			<p className="order-last flex w-full items-center gap-1.5 text-muted-foreground text-xs @3xl:order-none @3xl:w-auto @3xl:flex-1">
				<RuleIcon aria-hidden="true" className="size-3.5 shrink-0" />
				{t(`rule.${rule}`)}
			</p>
			<ArchiveButton
				selection={{ clientId: context.client.id, folder: context.folder.name }}
				name={label(context.folder.name)}
			/>
			{context.mayWrite ? (
				<Button onClick={onAdd}>
					<Upload aria-hidden="true" />
					{t("add")}
				</Button>
			) : null}
		</div>
	);
}
