import { directoriesIn, directoryName, directoryTrail } from "@dossier/shared/directories/directory";
import { directoriesQuery } from "@dossier/shared/directories/queries";
import { Breadcrumb, BreadcrumbLink, BreadcrumbPage } from "@dossier/ui/breadcrumb";
import { Button } from "@dossier/ui/button";
import { useQuery } from "@tanstack/react-query";
import { FolderPlus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMembership } from "../../access/membership.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { DirectoryNameDialog } from "./directory-name-dialog.tsx";
import { DirectoryRow } from "./directory-row.tsx";
import type { DocumentGroup } from "./document-group.ts";
import { useGroupLabel } from "./use-group-label.ts";

interface DirectoriesProps {
	group: DocumentGroup;
	/** Whether the person may make folders here. */
	mayArrange: boolean;
}

/** The folders in the one on screen, the way back up, and the button that makes one. */
export function Directories({ group, mayArrange }: DirectoriesProps) {
	const { t } = useTranslation("documents");
	const { space } = useMembership();
	const [naming, setNaming] = useState(false);
	const place = group.directory ?? "";
	const directories = useQuery(directoriesQuery(useDossierClient(), space.clientId));
	const inside = directoriesIn(
		(directories.data ?? []).filter(({ folder }) => folder === group.folder),
		place,
	);
	return (
		<div className="flex flex-col gap-3">
			<div className="flex min-h-11 flex-wrap items-center justify-between gap-2">
				<Trail group={group} />
				{mayArrange ? (
					<Button variant="secondary" onClick={() => setNaming(true)}>
						<FolderPlus aria-hidden="true" />
						{t("directories.new")}
					</Button>
				) : null}
			</div>
			{directories.isError && !directories.data ? (
				<LoadError
					error={directories.error}
					onRetry={() => directories.refetch()}
					retrying={directories.isFetching}
				/>
			) : null}
			{inside.length > 0 ? (
				<ul aria-label={t("directories.label")} className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
					{inside.map((directory) => (
						<DirectoryRow key={directory.id} directory={directory} group={group} mayArrange={mayArrange} />
					))}
				</ul>
			) : null}
			{naming ? <DirectoryNameDialog group={group} onClose={() => setNaming(false)} /> : null}
		</div>
	);
}

function Trail({ group }: { group: DocumentGroup }) {
	const { t } = useTranslation("documents");
	const label = useGroupLabel();
	const place = group.directory ?? "";
	if (!place) return <span />;
	const above = ["", ...directoryTrail(place)].slice(0, -1);
	return (
		<Breadcrumb label={t("directories.trail")}>
			{above.map((directory) => (
				<BreadcrumbLink key={directory}>
					<Link to={paths.documentsIn(group.key, directory)}>{directoryName(directory) || label(group)}</Link>
				</BreadcrumbLink>
			))}
			<BreadcrumbPage>{directoryName(place)}</BreadcrumbPage>
		</Breadcrumb>
	);
}
