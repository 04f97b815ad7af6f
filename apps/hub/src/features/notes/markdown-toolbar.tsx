import "@github/markdown-toolbar-element";
import { IconButton } from "@dossier/ui/icon-button";
import { Bold, Heading, Italic, Link, List, ListChecks, ListOrdered } from "lucide-react";
import { createElement, type Ref } from "react";
import { useTranslation } from "react-i18next";

interface MarkdownToolbarProps {
	/** The id of the text area it writes into. */
	field: string;
	ref: Ref<HTMLElement>;
}

const BUTTONS = [
	{ style: "bold", icon: Bold, shortcut: "Ctrl B" },
	{ style: "italic", icon: Italic, shortcut: "Ctrl I" },
	{ style: "header-3", icon: Heading },
	{ style: "unordered-list", icon: List },
	{ style: "ordered-list", icon: ListOrdered },
	{ style: "task-list", icon: ListChecks },
	{ style: "link", icon: Link, shortcut: "Ctrl K" },
] as const;

/** Writes Markdown around what is selected; the browser's own undo takes it back. */
export function MarkdownToolbar({ field, ref }: MarkdownToolbarProps) {
	const { t } = useTranslation("notes");
	return createElement(
		"markdown-toolbar",
		{
			for: field,
			ref,
			role: "toolbar",
			"aria-label": t("toolbar.label"),
			class: "flex flex-wrap rounded-md",
		},
		BUTTONS.map(({ style, icon: Icon, ...more }) => (
			<IconButton
				key={style}
				type="button"
				size="sm"
				label={t(`toolbar.${style}`)}
				data-md-button={style}
				{...more}
			>
				<Icon aria-hidden="true" />
			</IconButton>
		)),
	);
}
