import { noteQuery } from "@dossier/shared/notes/queries";
import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { skipToken, useQuery } from "@tanstack/react-query";
import { ArrowLeft, NotebookPen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { z } from "zod";
import { useCurrentClient } from "../../access/current-client.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { NoteEditor } from "./note-editor.tsx";

interface NotePanelProps {
	noteId: string | undefined;
	mayEdit: boolean;
}

/** The note that is open; without one, how to open one. */
export function NotePanel({ noteId, mayEdit }: NotePanelProps) {
	const { t } = useTranslation("notes");
	const { t: common } = useTranslation();
	const of = useCurrentClient();
	const query = noteQuery(useDossierClient(), noteId ?? "");
	const note = useQuery(z.uuid().safeParse(noteId).success ? query : { ...query, queryFn: skipToken });
	if (!noteId) {
		return (
			<EmptyState
				icon={NotebookPen}
				title={t("noneOpenTitle")}
				text={t("noneOpenText")}
				className="max-lg:hidden"
			/>
		);
	}
	if (note.data && note.data.client_id === of.id && !note.data.deleted_at) {
		return <NoteEditor note={note.data} mayEdit={mayEdit} />;
	}
	if (note.isError) {
		return <LoadError error={note.error} onRetry={() => note.refetch()} retrying={note.isFetching} />;
	}
	if (note.isLoading) {
		return (
			<SkeletonRegion label={common("loading")}>
				<Skeleton className="h-96 rounded-lg" />
			</SkeletonRegion>
		);
	}
	return (
		<EmptyState
			icon={NotebookPen}
			title={t("goneTitle")}
			text={t("goneText")}
			action={
				<Button asChild variant="secondary">
					<Link to={paths.clientNotes(of.id)}>
						<ArrowLeft aria-hidden="true" />
						{t("back")}
					</Link>
				</Button>
			}
		/>
	);
}
