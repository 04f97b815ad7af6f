import type { Note } from "@dossier/shared/notes/queries";
import { classNames } from "@dossier/ui/class-names";
import { MarkdownExcerpt } from "@dossier/ui/document-preview/markdown-excerpt";
import { RelativeTime } from "@dossier/ui/relative-time";
import { Pin } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCurrentClient } from "../../access/current-client.ts";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";

interface NoteLineProps {
	note: Pick<Note, "id" | "title" | "pinned" | "author_name" | "updated_at"> & { excerpt: string | null };
	isOpen: boolean;
}

/** A note in the list: its title, how it begins, who wrote it and when. */
export function NoteLine({ note, isOpen }: NoteLineProps) {
	const { t } = useTranslation("notes");
	const { locale } = useLocale();
	const of = useCurrentClient();
	return (
		<li>
			<Link
				to={paths.note(of.id, note.id)}
				aria-current={isOpen ? "true" : undefined}
				className={classNames(
					"flex min-w-0 flex-col gap-0.5 px-4 py-2.5 hover:bg-accent focus-visible:outline-offset-[-2px]",
					isOpen && "bg-brand-soft",
				)}
			>
				<span className="flex items-center gap-1.5 font-medium text-sm">
					{note.pinned ? <Pin aria-label={t("pinned")} className="size-3.5 shrink-0 text-brand" /> : null}
					<span className="truncate">{note.title.trim() || t("untitled")}</span>
				</span>
				<span className="truncate text-muted-foreground text-sm">
					{note.excerpt?.trim() ? <MarkdownExcerpt text={note.excerpt} /> : t("noText")}
				</span>
				<span className="text-muted-foreground text-xs">
					{note.author_name} · <RelativeTime date={note.updated_at} locale={locale} />
				</span>
			</Link>
		</li>
	);
}
