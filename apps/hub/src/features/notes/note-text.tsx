import { Markdown } from "@dossier/ui/document-preview/markdown";
import { SegmentedControl, SegmentedControlItem } from "@dossier/ui/segmented-control";
import { Textarea } from "@dossier/ui/textarea";
import { useCallback, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { AttachedPicture } from "./attached-picture.tsx";
import { MarkdownToolbar } from "./markdown-toolbar.tsx";

interface NoteTextProps {
	noteId: string;
	body: string;
	readOnly: boolean;
	onChange: (body: string) => void;
	/** Files pasted into the text. */
	onFiles: (files: File[]) => void;
}

/** The text of a note, as Markdown to write and as it reads. */
export function NoteText({ noteId, body, readOnly, onChange, onFiles }: NoteTextProps) {
	const { t } = useTranslation("notes");
	const id = useId();
	const toolbar = useRef<HTMLElement>(null);
	const [view, setView] = useState(readOnly ? "read" : "write");
	const picture = useCallback(
		(address: string | undefined, alternative: string) => (
			<AttachedPicture noteId={noteId} address={address} alternative={alternative} />
		),
		[noteId],
	);
	return (
		<div className="flex min-w-0 flex-col gap-2">
			<div className="flex flex-wrap items-center gap-2">
				<SegmentedControl label={t("view.label")} value={view} onValueChange={setView}>
					<SegmentedControlItem value="write">{t("view.write")}</SegmentedControlItem>
					<SegmentedControlItem value="read">{t("view.read")}</SegmentedControlItem>
				</SegmentedControl>
				{view === "write" && !readOnly ? <MarkdownToolbar ref={toolbar} field={id} /> : null}
			</div>
			{view === "write" ? (
				<Textarea
					id={id}
					aria-label={t("text")}
					placeholder={t("textHint")}
					value={body}
					readOnly={readOnly}
					rows={14}
					onChange={({ target }) => onChange(target.value)}
					onPaste={(event) => {
						const files = [...event.clipboardData.files];
						if (files.length === 0) return;
						event.preventDefault();
						onFiles(files);
					}}
					onKeyDown={(event) => {
						const style = event.ctrlKey || event.metaKey ? SHORTCUTS[event.key.toLowerCase()] : undefined;
						if (!style) return;
						event.preventDefault();
						// The command palette listens for Ctrl K on the window.
						event.stopPropagation();
						toolbar.current?.querySelector<HTMLElement>(`[data-md-button="${style}"]`)?.click();
					}}
					className="max-h-none min-h-80 font-mono text-sm"
				/>
			) : (
				<div className="min-h-80 min-w-0 rounded-md border px-4 py-3">
					{body.trim() ? (
						<Markdown text={body} picture={picture} />
					) : (
						<p className="text-muted-foreground text-sm">{t("noText")}</p>
					)}
				</div>
			)}
		</div>
	);
}

/** With Ctrl, or ⌘ on a Mac. */
const SHORTCUTS: Readonly<Record<string, string>> = { b: "bold", i: "italic", k: "link" };
