import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { Annotation, Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { yamlExtensions } from "./yaml-extensions.ts";

/** A place in the text and what is wrong there. */
interface Mark {
	readonly from: number;
	readonly to: number;
	readonly message: string;
}

export interface CodeEditorProps {
	label: string;
	value: string;
	onChange: (value: string) => void;
	marks: readonly Mark[];
	readOnly: boolean;
	/** Where to put the cursor; another object asks again. */
	target: { readonly from: number } | null;
}

const fromOutside = Annotation.define<boolean>();

/**
 * A text editor for YAML. It lives in a shadow root: there its styles are a constructed sheet, which the content
 * security policy allows, and not an element, which it refuses.
 */
export default function CodeEditor({ label, value, onChange, marks, readOnly, target }: CodeEditorProps) {
	const host = useRef<HTMLDivElement>(null);
	const view = useRef<EditorView>(null);
	const changed = useRef(onChange);
	const manner = useRef(new Compartment());
	useEffect(() => {
		changed.current = onChange;
	});

	useEffect(() => {
		if (!host.current) return;
		const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
		const extensions = [
			yamlExtensions,
			manner.current.of([]),
			EditorView.updateListener.of(({ docChanged, transactions, state }) => {
				const isOwn = transactions.some((transaction) => !transaction.annotation(fromOutside));
				if (docChanged && isOwn) changed.current(state.doc.toString());
			}),
		];
		const editor = new EditorView({ parent: root, root, state: EditorState.create({ extensions }) });
		view.current = editor;
		return () => editor.destroy();
	}, []);

	useEffect(() => {
		const editor = view.current;
		if (!editor || editor.state.doc.toString() === value) return;
		const changes = { from: 0, to: editor.state.doc.length, insert: value };
		editor.dispatch({ changes, annotations: fromOutside.of(true) });
	}, [value]);

	useEffect(() => {
		const editor = view.current;
		if (editor) editor.dispatch(setDiagnostics(editor.state, diagnostics(marks, editor.state.doc.length)));
	}, [marks]);

	useEffect(() => {
		const extensions = [
			EditorState.readOnly.of(readOnly),
			EditorView.editable.of(!readOnly),
			EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
		];
		view.current?.dispatch({ effects: manner.current.reconfigure(extensions) });
	}, [label, readOnly]);

	useEffect(() => {
		const editor = view.current;
		if (!editor || !target) return;
		const anchor = Math.min(target.from, editor.state.doc.length);
		editor.dispatch({ selection: { anchor }, scrollIntoView: true });
		editor.focus();
	}, [target]);

	return <div ref={host} data-slot="code-editor" className="h-full min-h-96 overflow-hidden" />;
}

/** A mark may speak of a text that is being replaced: it stays inside of this one. */
function diagnostics(marks: readonly Mark[], end: number): Diagnostic[] {
	return marks.map(({ from, to, message }) => ({
		from: Math.min(from, end),
		to: Math.min(Math.max(from, to), end),
		severity: "error",
		message,
	}));
}
