import type { Enums } from "@dossier/shared/database.types";
import { DOCUMENT_TYPES, documentTypeSchema } from "@dossier/shared/documents/arranging";
import { Button } from "@dossier/ui/button";
import { IconButton } from "@dossier/ui/icon-button";
import { NativeSelect } from "@dossier/ui/native-select";
import { SearchInput } from "@dossier/ui/search-input";
import { Eye, EyeOff, FolderPlus, type LucideIcon, ScanEye, Trash2, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ArchiveButton } from "../../archives/archive-button.tsx";
import { useFolderLabel } from "../../i18n/folder-label.ts";
import { paths } from "../../paths.ts";
import { useActs } from "./acts.ts";
import type { FolderContext } from "./folder-context.ts";
import { StorageUse } from "./storage-use.tsx";

const ruleIcons: Record<FolderContext["folder"]["client_visibility"], LucideIcon> = {
	never: EyeOff,
	when_marked: ScanEye,
	always: Eye,
};

/** Which documents of the folder are looked for; nothing of it set shows the directory on screen. */
export interface DocumentsFilter {
	readonly search: string;
	readonly type: Enums<"document_type"> | undefined;
}

interface DocumentsToolbarProps {
	context: FolderContext;
	filter: DocumentsFilter;
	onFilter: (filter: DocumentsFilter) => void;
	searching: boolean;
	onAdd: () => void;
}

/** Search, the folder's rule towards the client, and the buttons that add to the folder. */
export function DocumentsToolbar({ context, filter, onFilter, searching, onAdd }: DocumentsToolbarProps) {
	const { t } = useTranslation("documents");
	const rule = context.folder.client_visibility;
	const RuleIcon = ruleIcons[rule];
	return (
		<div className="flex flex-wrap items-center gap-x-2 gap-y-2">
			<SearchInput
				label={t("list.search")}
				clearLabel={t("list.clearSearch")}
				value={filter.search}
				onValueChange={(search) => onFilter({ ...filter, search })}
				pending={searching && filter.search !== ""}
				className="min-w-40 flex-1 @2xl:max-w-64"
			/>
			<TypeFilter type={filter.type} onType={(type) => onFilter({ ...filter, type })} />
			<p className="order-last flex w-full flex-wrap items-center gap-1.5 text-muted-foreground text-xs">
				<RuleIcon aria-hidden="true" className="size-3.5 shrink-0" />
				{t(`rule.${rule}`)}
				<StorageUse clientId={context.client.id} />
			</p>
			<div className="ml-auto flex flex-wrap items-center gap-2">
				<FolderButtons context={context} />
				{context.mayWrite ? (
					<Button onClick={onAdd}>
						<Upload aria-hidden="true" />
						{t("add")}
					</Button>
				) : null}
			</div>
		</div>
	);
}

function FolderButtons({ context }: { context: FolderContext }) {
	const { t } = useTranslation("arranging");
	const { t: trash } = useTranslation("trash");
	const label = useFolderLabel();
	const acts = useActs();
	return (
		<>
			<IconButton asChild label={trash("open")} variant="secondary">
				<Link to={paths.clientTrash(context.client.id)}>
					<Trash2 aria-hidden="true" />
				</Link>
			</IconButton>
			<ArchiveButton
				selection={{ clientId: context.client.id, folder: context.folder.name }}
				name={label(context.folder.name)}
			/>
			{context.mayWrite ? (
				<IconButton label={t("newDirectory")} variant="secondary" onClick={acts.createDirectory}>
					<FolderPlus aria-hidden="true" />
				</IconButton>
			) : null}
		</>
	);
}

interface TypeFilterProps {
	type: DocumentsFilter["type"];
	onType: (type: DocumentsFilter["type"]) => void;
}

function TypeFilter({ type, onType }: TypeFilterProps) {
	const { t } = useTranslation("arranging");
	return (
		<NativeSelect
			aria-label={t("filterByType")}
			value={type ?? ""}
			onChange={(event) => onType(documentTypeSchema.safeParse(event.target.value).data)}
			className="w-36"
		>
			<option value="">{t("everyType")}</option>
			{DOCUMENT_TYPES.map((candidate) => (
				<option key={candidate} value={candidate}>
					{t(`types.${candidate}`)}
				</option>
			))}
		</NativeSelect>
	);
}
