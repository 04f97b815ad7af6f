import { formatShortDateTime } from "@dossier/shared/formats/date";
import type { Autosave } from "@dossier/shared/notes/autosave";
import { keepNoteVersion } from "@dossier/shared/notes/mutations";
import type { Note } from "@dossier/shared/notes/queries";
import { titleOfVersion } from "@dossier/shared/notes/schema";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Ends a conflict with both texts kept: theirs as a note of its own, named after who wrote it and when, mine in this one. */
export function useKeepBoth(autosave: Autosave) {
	const { t } = useTranslation("notes");
	const { locale } = useLocale();
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const onError = useErrorToast();
	return useMutation({
		mutationFn: async (theirs: Note) => {
			const version = t("conflict.version", {
				author: theirs.editor_name,
				date: formatShortDateTime(theirs.updated_at, locale),
			});
			const title = titleOfVersion(theirs.title || t("untitled"), version);
			const id = await keepNoteVersion(client, { noteId: theirs.id, title, body: theirs.body });
			await autosave.resolve("mine");
			return { id, title };
		},
		onSuccess: ({ id, title }, { client_id: clientId }) =>
			toast.success(t("conflict.bothKept", { title }), {
				action: { label: t("conflict.open"), onClick: () => void navigate(paths.note(clientId, id)) },
			}),
		onError,
		onSettled: () => queries.invalidateQueries({ queryKey: ["notes"] }),
	});
}
