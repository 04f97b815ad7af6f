import type { Tables } from "@dossier/shared/database.types";
import { restoreDocuments, trashDocuments } from "@dossier/shared/trash/mutations";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { Ellipsis, FolderInput, PencilLine, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import type { DocumentGroup } from "./document-group.ts";
import { MoveDialog } from "./move-dialog.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { useArranging } from "./use-arranging.ts";

interface OwnDocumentMenuProps {
	document: Tables<"documents">;
	group: DocumentGroup;
}

/** What a client does with what they gave: name and arrange it where they see everything, take it back anywhere. */
export function OwnDocumentMenu({ document, group }: OwnDocumentMenuProps) {
	const { t } = useTranslation("documents");
	const { readOnly } = useMembership();
	const [asking, setAsking] = useState<"name" | "place" | null>(null);
	const { act, client } = useArranging();
	if (readOnly || document.origin !== "client" || !group.mayAdd) return null;
	const takeBack = () =>
		act.mutate({
			run: () => trashDocuments(client, [document.id]),
			done: t("removed", { name: document.name }),
			undo: () => restoreDocuments(client, [document.id]),
		});
	return (
		<>
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<IconButton label={t("actions", { name: document.name })} tooltip={false} className="relative z-1">
						<Ellipsis aria-hidden="true" />
					</IconButton>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="end">
					{group.browsable ? (
						<>
							<DropdownMenuItem onSelect={() => setAsking("name")}>
								<PencilLine aria-hidden="true" />
								{t("rename")}
							</DropdownMenuItem>
							<DropdownMenuItem onSelect={() => setAsking("place")}>
								<FolderInput aria-hidden="true" />
								{t("move")}
							</DropdownMenuItem>
						</>
					) : null}
					<DropdownMenuItem destructive onSelect={takeBack}>
						<Trash2 aria-hidden="true" />
						{t("remove")}
					</DropdownMenuItem>
				</DropdownMenuContent>
			</DropdownMenu>
			{asking === "name" ? <RenameDialog document={document} onClose={() => setAsking(null)} /> : null}
			{asking === "place" ? (
				<MoveDialog document={document} group={group} onClose={() => setAsking(null)} />
			) : null}
		</>
	);
}
