import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { lintGutter } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const theme = EditorView.theme({
	"&": {
		color: "var(--foreground)",
		backgroundColor: "var(--card)",
		fontSize: "var(--type-sm)",
		height: "100%",
	},
	"&.cm-focused": { outline: "2px solid var(--ring)", outlineOffset: "-2px" },
	".cm-scroller": {
		fontFamily: 'ui-monospace, "SFMono-Regular", "Cascadia Mono", Menlo, Consolas, monospace',
		lineHeight: "1.6",
	},
	".cm-content": { caretColor: "var(--foreground)" },
	".cm-cursor": { borderLeftColor: "var(--foreground)" },
	".cm-gutters": { color: "var(--muted-foreground)", backgroundColor: "var(--muted)", border: "none" },
	".cm-activeLine": { backgroundColor: "transparent" },
	"&.cm-focused .cm-activeLine": { backgroundColor: "color-mix(in oklab, var(--accent) 45%, transparent)" },
	"&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
		backgroundColor: "var(--brand-border)",
	},
	".cm-tooltip": {
		color: "var(--foreground)",
		backgroundColor: "var(--popover)",
		border: "1px solid var(--border)",
	},
});

const highlighting = HighlightStyle.define([
	{ tag: [tags.definition(tags.propertyName), tags.propertyName], color: "var(--brand)", fontWeight: "500" },
	{ tag: tags.comment, color: "var(--muted-foreground)", fontStyle: "italic" },
	{ tag: tags.string, color: "var(--success)" },
]);

/** Line numbers, colours, marks and undo. The Tab key is left alone: it goes on to the next control. */
export const yamlExtensions: Extension = [
	lineNumbers(),
	lintGutter(),
	history(),
	drawSelection(),
	highlightActiveLine(),
	yaml(),
	syntaxHighlighting(highlighting),
	keymap.of([...defaultKeymap, ...historyKeymap]),
	theme,
	EditorView.lineWrapping,
];
