import { notesQuery } from "@dossier/shared/notes/queries";
import { useDebounced } from "@dossier/shared/text/use-debounced";
import { Button } from "@dossier/ui/button";
import { Card } from "@dossier/ui/card";
import { EmptyState } from "@dossier/ui/empty-state";
import { SearchInput } from "@dossier/ui/search-input";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { FolderLock, NotebookPen, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCurrentClient } from "../../access/current-client.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { NoteLine } from "./note-line.tsx";

interface NoteListProps {
	openNoteId: string | undefined;
	mayEdit: boolean;
	creating: boolean;
	onCreate: () => void;
	className?: string;
}

/** A client's notes: searched, the pinned first. */
export function NoteList({ openNoteId, mayEdit, creating, onCreate, className }: NoteListProps) {
	const { t } = useTranslation("notes");
	const { t: common } = useTranslation();
	const of = useCurrentClient();
	const [typed, setTyped] = useState("");
	const search = useDebounced(typed.trim());
	const list = useQuery({
		...notesQuery(useDossierClient(), { clientId: of.id, search }),
		placeholderData: keepPreviousData,
	});
	const newNote = mayEdit ? (
		<Button onClick={onCreate} pending={creating}>
			<Plus aria-hidden="true" />
			{t("new")}
		</Button>
	) : null;
	return (
		<div className={className}>
			<div className="flex flex-col gap-3">
				<div className="flex gap-2">
					<SearchInput
						label={t("search")}
						clearLabel={t("clearSearch")}
						value={typed}
						onValueChange={setTyped}
						pending={list.isPlaceholderData}
					/>
					{newNote}
				</div>
				<Card className="overflow-hidden">
					{list.isError && !list.data ? (
						<LoadError error={list.error} onRetry={() => list.refetch()} retrying={list.isFetching} />
					) : !list.data ? (
						<SkeletonRegion label={common("loading")} className="flex flex-col gap-3 p-4">
							<Skeleton className="h-10" />
							<Skeleton className="h-10" />
						</SkeletonRegion>
					) : list.data.length === 0 ? (
						<EmptyState
							icon={NotebookPen}
							title={t(search ? "noMatchTitle" : "emptyTitle")}
							text={t(search ? "noMatchText" : "emptyText")}
							action={search ? undefined : newNote}
							size="compact"
						/>
					) : (
						<ul aria-label={t("list")} className="divide-y">
							{list.data.map((note) => (
								<NoteLine key={note.id} note={note} isOpen={note.id === openNoteId} />
							))}
						</ul>
					)}
				</Card>
				<Button asChild variant="ghost" size="sm" className="self-start">
					<Link to={paths.clientFolder(of.id, "_private")}>
						<FolderLock aria-hidden="true" />
						{t("files")}
					</Link>
				</Button>
			</div>
		</div>
	);
}
