import { directoryName } from "@dossier/shared/directories/directory";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { Ellipsis, FolderInput, PencilLine, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useActs } from "../acts.ts";
import { onlyDirectory } from "../chosen.ts";
import type { Directory } from "../folder-context.ts";

/** What can be done with a directory. */
export function DirectoryMenu({ directory }: { directory: Directory }) {
	const { t } = useTranslation("arranging");
	const { t: documents } = useTranslation("documents");
	const acts = useActs();
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<IconButton
					label={documents("list.actions", { name: directoryName(directory.path) })}
					size="sm"
					tooltip={false}
					className="text-muted-foreground"
				>
					<Ellipsis aria-hidden="true" />
				</IconButton>
			</DropdownMenuTrigger>
			<DropdownMenuContent align="end">
				<DropdownMenuItem onSelect={() => acts.renameDirectory(directory)}>
					<PencilLine aria-hidden="true" />
					{t("rename")}
				</DropdownMenuItem>
				<DropdownMenuItem onSelect={() => acts.askWhere(onlyDirectory(directory))}>
					<FolderInput aria-hidden="true" />
					{t("moveTo")}
				</DropdownMenuItem>
				<DropdownMenuItem destructive onSelect={() => acts.throwAway(onlyDirectory(directory))}>
					<Trash2 aria-hidden="true" />
					{t("deleteDirectory")}
				</DropdownMenuItem>
			</DropdownMenuContent>
		</DropdownMenu>
	);
}
