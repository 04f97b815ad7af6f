import { directoryName } from "@dossier/shared/directories/directory";
import { Checkbox } from "@dossier/ui/checkbox";
import { classNames } from "@dossier/ui/class-names";
import { TableCell, TableRow } from "@dossier/ui/table";
import { Folder } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../../paths.ts";
import { onlyDirectory } from "../chosen.ts";
import type { Directory, FolderContext } from "../folder-context.ts";
import { DirectoryMenu } from "./directory-menu.tsx";
import { useMovable, usePlaceToDrop } from "./drag-data.ts";

interface DirectoryLineProps {
	directory: Directory;
	context: FolderContext;
	/** Columns between the name and the menu. */
	columns: number;
	ticked: boolean;
	onTick: (directoryId: string) => void;
}

/** A directory in a list: opened with a click, ticked, moved by dragging it, and a place to drop documents on. */
export function DirectoryLine({ directory, context, columns, ticked, onTick }: DirectoryLineProps) {
	const { t } = useTranslation("arranging");
	const name = directoryName(directory.path);
	const drag = useMovable(`directory:${directory.id}`, onlyDirectory(directory), !context.mayWrite);
	const drop = usePlaceToDrop(
		"line",
		{ folder: directory.folder, directory: directory.path },
		!context.mayWrite,
	);
	return (
		<TableRow
			ref={(element) => {
				drag.ref(element);
				drop.ref(element);
			}}
			{...drag.listeners}
			data-directory-id={directory.id}
			selected={ticked}
			className={classNames(
				"relative",
				drag.isDragging && "opacity-50",
				drop.isOver && "bg-brand-soft outline-2 outline-ring -outline-offset-2",
			)}
		>
			<TableCell className="relative z-1 w-0 pr-0">
				<Checkbox
					checked={ticked}
					onCheckedChange={() => onTick(directory.id)}
					aria-label={t("selectDirectory", { name })}
				/>
			</TableCell>
			<TableCell className="w-full max-w-0">
				<div className="flex min-w-0 items-center gap-2.5">
					<span className="flex size-6 shrink-0 items-center justify-center rounded-sm bg-brand-soft text-brand">
						<Folder aria-hidden="true" className="size-3.5" />
					</span>
					<Link
						to={paths.clientFolder(context.client.id, directory.folder, directory.path)}
						data-row-link
						draggable={false}
						aria-keyshortcuts={context.mayWrite ? "F2 M Delete" : undefined}
						title={name}
						className="truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
					>
						<span className="sr-only">{t("directory")} </span>
						{name}
					</Link>
				</div>
			</TableCell>
			{columns > 0 ? <TableCell colSpan={columns} className="max-sm:hidden" /> : null}
			<TableCell className="relative z-1 w-0 pl-0">
				{context.mayWrite ? <DirectoryMenu directory={directory} /> : null}
			</TableCell>
		</TableRow>
	);
}
