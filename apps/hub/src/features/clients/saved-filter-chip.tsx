import type { SavedFilter } from "@dossier/shared/saved-filters/queries";
import { classNames } from "@dossier/ui/class-names";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { ChevronDown, Pencil, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

interface SavedFilterChipProps {
	filter: SavedFilter;
	/** The list's address with this filter, without its "?". */
	address: string;
	active: boolean;
	onRename: () => void;
	onDelete: () => void;
}

/** A kept filter: a click applies it, its menu renames or deletes it. */
export function SavedFilterChip({ filter, address, active, onRename, onDelete }: SavedFilterChipProps) {
	const { t } = useTranslation("clientLists");
	return (
		<li
			className={classNames(
				"flex max-w-full items-stretch overflow-hidden rounded-full border text-sm transition-colors",
				active ? "border-brand-border bg-brand-soft text-brand" : "bg-card hover:border-ring",
			)}
		>
			<Link
				to={{ search: address }}
				aria-current={active ? "true" : undefined}
				className="min-w-0 truncate rounded-l-full py-1 pr-1 pl-3 font-medium focus-visible:-outline-offset-2"
			>
				{filter.name}
			</Link>
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<button
						type="button"
						aria-label={t("saved.options", { name: filter.name })}
						className="flex min-w-7 items-center justify-center rounded-r-full pr-1 hover:bg-accent focus-visible:-outline-offset-2"
					>
						<ChevronDown aria-hidden="true" className="size-3.5" />
					</button>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="start">
					<DropdownMenuItem onSelect={onRename}>
						<Pencil aria-hidden="true" />
						{t("saved.rename")}
					</DropdownMenuItem>
					<DropdownMenuItem destructive onSelect={onDelete}>
						<Trash2 aria-hidden="true" />
						{t("saved.delete")}
					</DropdownMenuItem>
				</DropdownMenuContent>
			</DropdownMenu>
		</li>
	);
}
