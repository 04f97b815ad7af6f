import type { Note } from "@dossier/shared/notes/queries";
import { fits, LONGEST_TITLE, type NoteText } from "@dossier/shared/notes/schema";
import { Button } from "@dossier/ui/button";
import { Card } from "@dossier/ui/card";
import { IconButton } from "@dossier/ui/icon-button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { Input } from "@dossier/ui/input";
import { UploadArea } from "@dossier/ui/upload-area";
import { ArrowLeft, Paperclip, Pin, PinOff, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCurrentClient } from "../../access/current-client.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { paths } from "../../paths.ts";
import { NoteAttachments } from "./note-attachments.tsx";
import { NoteConflict } from "./note-conflict.tsx";
import { NoteText as NoteTextPane } from "./note-text.tsx";
import { SaveStatus } from "./save-status.tsx";
import { useAttach } from "./use-attach.ts";
import { useAutosave } from "./use-autosave.ts";
import { useKeepBoth } from "./use-keep-both.ts";
import { useNoteActions } from "./use-note-actions.ts";

interface NoteEditorProps {
	note: Note;
	mayEdit: boolean;
}

/** One note: written, saved by itself, with what is attached to it. */
export function NoteEditor({ note, mayEdit }: NoteEditorProps) {
	const { t } = useTranslation("notes");
	const of = useCurrentClient();
	const [{ text, status, error, theirs }, autosave] = useAutosave(note);
	const { pin, remove } = useNoteActions(note, autosave);
	const both = useKeepBoth(autosave);
	const attach = useAttach(note);
	const write = (change: Partial<NoteText>) => autosave.write({ ...text, ...change });
	const isLocked = !mayEdit || theirs !== null;
	return (
		<UploadArea
			onFiles={attach}
			activeTitle={t("attachments.drop")}
			pickerLabel={t("attachments.add")}
			disabled={isLocked}
			className="min-w-0"
		>
			{(openPicker) => (
				<Card className="min-w-0 gap-3 p-4">
					<div className="flex flex-wrap items-center gap-1">
						<Button asChild variant="ghost" size="sm" className="lg:hidden">
							<Link to={paths.clientNotes(of.id)}>
								<ArrowLeft aria-hidden="true" />
								{t("back")}
							</Link>
						</Button>
						<div className="me-auto">
							<SaveStatus status={status} />
						</div>
						{mayEdit ? (
							<>
								<IconButton label={t("attachments.add")} onClick={openPicker} disabled={isLocked}>
									<Paperclip aria-hidden="true" />
								</IconButton>
								<IconButton label={t(note.pinned ? "unpin" : "pin")} onClick={pin} disabled={isLocked}>
									{note.pinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
								</IconButton>
								<IconButton label={t("delete")} onClick={remove} disabled={isLocked}>
									<Trash2 aria-hidden="true" />
								</IconButton>
							</>
						) : null}
					</div>
					<FormError error={error} />
					{fits(text) ? null : <InlineNotice tone="warning">{t("tooLong")}</InlineNotice>}
					{theirs ? (
						<NoteConflict
							mine={text}
							theirs={theirs}
							onChoose={(side) => autosave.resolve(side)}
							onKeepBoth={() => both.mutate(theirs)}
							keepingBoth={both.isPending}
						/>
					) : null}
					<Input
						aria-label={t("title")}
						placeholder={t("untitled")}
						value={text.title}
						maxLength={LONGEST_TITLE}
						readOnly={isLocked}
						onChange={({ target }) => write({ title: target.value })}
						className="font-semibold"
					/>
					<NoteTextPane
						noteId={note.id}
						body={text.body}
						readOnly={isLocked}
						onChange={(body) => write({ body })}
						onFiles={attach}
					/>
					<NoteAttachments
						noteId={note.id}
						mayDetach={!isLocked}
						onInsert={isLocked ? undefined : (reference) => write({ body: `${text.body}\n\n${reference}\n` })}
					/>
				</Card>
			)}
		</UploadArea>
	);
}
