import { foldersQuery } from "@dossier/shared/folders/queries";
import { createNote } from "@dossier/shared/notes/mutations";
import { classNames } from "@dossier/ui/class-names";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { mayWrite } from "../../access/permissions.ts";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { NoteList } from "./note-list.tsx";
import { NotePanel } from "./note-panel.tsx";

/** The agency's notes on a client, and the one that is open beside them. */
export function NotesPage({ noteId }: { noteId: string | undefined }) {
	const of = useCurrentClient();
	const { role } = useCurrentStaff();
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const onError = useErrorToast();
	const folders = useQuery(foldersQuery(client));
	const folder = folders.data?.find(({ name }) => name === "_private");
	const mayEdit = of.statut !== "archive" && folder !== undefined && mayWrite(folder, role);
	useTableChanges({ table: "notes", filter: `client_id=eq.${of.id}`, queryKeys: [["notes"]] });
	const create = useMutation({
		mutationFn: () => createNote(client, { clientId: of.id }),
		onSuccess: async ({ id }) => {
			await queries.invalidateQueries({ queryKey: ["notes", "list"] });
			await navigate(paths.note(of.id, id));
		},
		onError,
	});
	return (
		<div className="grid min-w-0 flex-1 items-start gap-5 lg:grid-cols-[minmax(16rem,1fr)_minmax(0,2fr)]">
			<NoteList
				openNoteId={noteId}
				mayEdit={mayEdit}
				creating={create.isPending}
				onCreate={() => create.mutate()}
				className={classNames("min-w-0", noteId && "max-lg:hidden")}
			/>
			<NotePanel key={noteId} noteId={noteId} mayEdit={mayEdit} />
		</div>
	);
}
