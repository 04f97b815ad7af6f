import type { Note } from "@dossier/shared/notes/queries";
import type { NoteText } from "@dossier/shared/notes/schema";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { ScrollRegion } from "@dossier/ui/scroll-region";
import { useTranslation } from "react-i18next";

interface NoteConflictProps {
	mine: NoteText;
	theirs: Note;
	onChoose: (side: "mine" | "theirs") => void;
	/** Keeps mine here and theirs as a note of its own. */
	onKeepBoth: () => void;
	keepingBoth: boolean;
}

/** Two texts of one note, side by side: neither goes before a person chose. */
export function NoteConflict({ mine, theirs, onChoose, onKeepBoth, keepingBoth }: NoteConflictProps) {
	const { t } = useTranslation("notes");
	const sides = [
		{ side: "mine", text: mine },
		{ side: "theirs", text: theirs },
	] as const;
	return (
		<section aria-label={t("conflict.title")} className="flex min-w-0 flex-col gap-3">
			<InlineNotice tone="warning" title={t("conflict.title")}>
				{t("conflict.text")}
			</InlineNotice>
			<div className="grid min-w-0 gap-3 sm:grid-cols-2">
				{sides.map(({ side, text }) => (
					<div key={side} className="flex min-w-0 flex-col gap-2 rounded-md border p-3">
						<h3 className="font-medium text-sm">{t(`conflict.${side}`)}</h3>
						<ScrollRegion label={t(`conflict.${side}`)} className="max-h-64">
							<p className="font-semibold text-sm">{text.title || t("untitled")}</p>
							<p className="whitespace-pre-wrap break-words font-mono text-sm">{text.body}</p>
						</ScrollRegion>
						<Button
							variant="secondary"
							size="sm"
							className="self-start"
							disabled={keepingBoth}
							onClick={() => onChoose(side)}
						>
							{t(`conflict.keep.${side}`)}
						</Button>
					</div>
				))}
			</div>
			<div className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<Button variant="secondary" size="sm" pending={keepingBoth} onClick={onKeepBoth}>
					{t("conflict.keep.both")}
				</Button>
				<p className="text-muted-foreground text-sm">{t("conflict.bothText")}</p>
			</div>
		</section>
	);
}
