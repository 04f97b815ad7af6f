import { directoryName, directoryTrail } from "@dossier/shared/directories/directory";
import { Breadcrumb, BreadcrumbLink, BreadcrumbPage } from "@dossier/ui/breadcrumb";
import { classNames } from "@dossier/ui/class-names";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFolderLabel } from "../../../i18n/folder-label.ts";
import { paths } from "../../../paths.ts";
import type { FolderContext } from "../folder-context.ts";
import { usePlaceToDrop } from "./drag-data.ts";

/** The way from the top of the folder to the directory on screen; each step is a place to drop documents on. */
export function DirectoryTrail({ context }: { context: FolderContext }) {
	const { t } = useTranslation("arranging");
	const label = useFolderLabel();
	const above = ["", ...directoryTrail(context.directory)].slice(0, -1);
	return (
		<Breadcrumb label={t("trail")}>
			{above.map((directory) => (
				<TrailStep
					key={directory}
					context={context}
					directory={directory}
					name={directoryName(directory) || label(context.folder.name)}
				/>
			))}
			<BreadcrumbPage>{directoryName(context.directory)}</BreadcrumbPage>
		</Breadcrumb>
	);
}

interface TrailStepProps {
	context: FolderContext;
	directory: string;
	name: string;
}

function TrailStep({ context, directory, name }: TrailStepProps) {
	const place = { folder: context.folder.name, directory };
	const drop = usePlaceToDrop("trail", place, !context.mayWrite);
	return (
		<span
			ref={drop.ref}
			className={classNames("rounded-sm", drop.isOver && "bg-brand-soft outline-2 outline-ring")}
		>
			<BreadcrumbLink>
				<Link to={paths.clientFolder(context.client.id, context.folder.name, directory)} draggable={false}>
					{name}
				</Link>
			</BreadcrumbLink>
		</span>
	);
}
