import { directoriesIn, directoryName, isWithin, TOP } from "@dossier/shared/directories/directory";
import { classNames } from "@dossier/ui/class-names";
import { ChevronRight, Folder, FolderOpen } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFolderLabel } from "../../../i18n/folder-label.ts";
import { paths } from "../../../paths.ts";
import type { FolderContext } from "../folder-context.ts";
import { usePlaceToDrop } from "./drag-data.ts";

/** The directories of the folder, beside the list; each is a place to drop documents on. */
export function DirectoryTree({ context, className }: { context: FolderContext; className?: string }) {
	const { t } = useTranslation("arranging");
	const label = useFolderLabel();
	return (
		<nav aria-label={t("tree")} className={className}>
			<ul className="flex flex-col text-sm">
				<TreeItem context={context} path={TOP} name={label(context.folder.name)} />
			</ul>
		</nav>
	);
}

interface TreeItemProps {
	context: FolderContext;
	path: string;
	name: string;
}

function TreeItem({ context, path, name }: TreeItemProps) {
	const { t } = useTranslation("arranging");
	const inside = directoriesIn(
		context.directories.filter(({ folder }) => folder === context.folder.name),
		path,
	);
	const [folded, setFolded] = useState<boolean | null>(null);
	const open = !(folded ?? (path !== TOP && !isWithin(context.directory, path)));
	return (
		<li className="flex flex-col">
			<TreeLine context={context} path={path} name={name}>
				{path !== TOP && inside.length > 0 ? (
					<button
						type="button"
						aria-expanded={open}
						aria-label={t("unfold", { name })}
						onClick={() => setFolded(open)}
						className="grid size-6 shrink-0 place-items-center rounded-sm text-muted-foreground hover:bg-accent"
					>
						<ChevronRight aria-hidden="true" className={classNames("size-3.5", open && "rotate-90")} />
					</button>
				) : (
					<span className="w-6 shrink-0" />
				)}
			</TreeLine>
			{open && inside.length > 0 ? (
				<ul className="ml-3 flex flex-col border-l pl-1">
					{inside.map((directory) => (
						<TreeItem
							key={directory.id}
							context={context}
							path={directory.path}
							name={directoryName(directory.path)}
						/>
					))}
				</ul>
			) : null}
		</li>
	);
}

function TreeLine({ context, path, name, children }: TreeItemProps & { children: React.ReactNode }) {
	const isHere = context.directory === path;
	const Icon = isHere ? FolderOpen : Folder;
	const drop = usePlaceToDrop("tree", { folder: context.folder.name, directory: path }, !context.mayWrite);
	return (
		<div
			ref={drop.ref}
			className={classNames(
				"flex min-h-8 items-center rounded-md hover:bg-muted",
				isHere && "bg-brand-soft font-medium text-brand",
				drop.isOver && "bg-brand-soft outline-2 outline-ring -outline-offset-2",
			)}
		>
			{children}
			<Link
				to={paths.clientFolder(context.client.id, context.folder.name, path)}
				aria-current={isHere ? "page" : undefined}
				draggable={false}
				title={name}
				className="flex min-w-0 flex-1 items-center gap-2 rounded-md py-1.5 pr-2"
			>
				<Icon aria-hidden="true" className="size-4 shrink-0" />
				<span className="truncate">{name}</span>
			</Link>
		</div>
	);
}
