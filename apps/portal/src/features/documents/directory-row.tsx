import type { Tables } from "@dossier/shared/database.types";
import { directoryName } from "@dossier/shared/directories/directory";
import { createDirectory, deleteDirectory } from "@dossier/shared/directories/mutations";
import { restoreDocuments } from "@dossier/shared/trash/mutations";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { Ellipsis, Folder, PencilLine, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { DirectoryNameDialog } from "./directory-name-dialog.tsx";
import type { DocumentGroup } from "./document-group.ts";
import { useArranging } from "./use-arranging.ts";

interface DirectoryRowProps {
	directory: Tables<"document_directories">;
	group: DocumentGroup;
	mayArrange: boolean;
}

/** A folder among the client's; what the client made can be renamed and removed. */
export function DirectoryRow({ directory, group, mayArrange }: DirectoryRowProps) {
	const name = directoryName(directory.path);
	return (
		<li className="relative flex min-h-12 items-center gap-2.5 rounded-xl border bg-card pr-1.5 pl-3.5 shadow-xs transition-colors hover:bg-accent/60">
			<Folder aria-hidden="true" className="size-5 shrink-0 text-brand" />
			<Link
				to={paths.documentsIn(group.key, directory.path)}
				className="wrap-anywhere min-w-0 flex-1 py-2.5 font-medium after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring"
			>
				{name}
			</Link>
			{mayArrange && directory.origin === "client" ? (
				<OwnDirectoryMenu directory={directory} group={group} />
			) : null}
		</li>
	);
}

function OwnDirectoryMenu({ directory, group }: Omit<DirectoryRowProps, "mayArrange">) {
	const { t } = useTranslation("documents");
	const [renaming, setRenaming] = useState(false);
	const { act, client } = useArranging();
	const name = directoryName(directory.path);
	const remove = () => {
		let removed: string[] = [];
		act.mutate({
			run: async () => {
				removed = await deleteDirectory(client, directory.id);
			},
			done: t("directories.deleted", { name }),
			undo: async () => {
				const { client_id: clientId, folder, path } = directory;
				await createDirectory(client, { clientId, folder, path });
				await restoreDocuments(client, removed);
			},
		});
	};
	return (
		<>
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<IconButton label={t("actions", { name })} tooltip={false} className="relative z-1">
						<Ellipsis aria-hidden="true" />
					</IconButton>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="end">
					<DropdownMenuItem onSelect={() => setRenaming(true)}>
						<PencilLine aria-hidden="true" />
						{t("rename")}
					</DropdownMenuItem>
					<DropdownMenuItem destructive onSelect={remove}>
						<Trash2 aria-hidden="true" />
						{t("remove")}
					</DropdownMenuItem>
				</DropdownMenuContent>
			</DropdownMenu>
			{renaming ? (
				<DirectoryNameDialog group={group} directory={directory} onClose={() => setRenaming(false)} />
			) : null}
		</>
	);
}
