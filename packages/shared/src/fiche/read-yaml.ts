import {
	CST,
	type Document,
	isMap,
	isScalar,
	Lexer,
	LineCounter,
	parseDocument,
	visit,
	type YAMLMap,
} from "yaml";
import { type FicheIssue, issueAt, type Refusal, shortened } from "./issue.ts";

/** A file whose outermost thing is keys. */
export type FicheDocument = Document.Parsed & { contents: YAMLMap.Parsed };

/** A text that is YAML, plain enough to be a fiche. */
export interface FicheYaml {
	readonly document: FicheDocument;
	readonly lines: LineCounter;
}

/** Bytes of the largest fiche, as the database has it. */
const LARGEST = 256 * 1024;
const DEEPEST = 20;
/** Telling that no key is there twice takes the square of this. */
const MOST_KEYS = 2000;

const REFUSED_TOKENS: Readonly<Record<string, Refusal>> = { anchor: "anchor", alias: "alias", tag: "tag" };
const SYNTAX_ERRORS: Readonly<Record<string, Refusal>> = {
	DUPLICATE_KEY: "duplicateKey",
	MULTIPLE_DOCS: "severalDocuments",
	TAB_AS_INDENT: "tab",
	BAD_INDENT: "indentation",
};

/**
 * Reads a text as YAML that is only keys, values, lists and comments: whatever could refer, repeat, run or blow up
 * is refused before anything is built from it. Values stay as they are written, so that no zero in front is lost.
 */
export function readYaml(text: string): FicheYaml | { readonly refusals: readonly FicheIssue[] } {
	const lines = new LineCounter();
	const early = refusalOfTokens(text);
	if (early) {
		lines.addNewLine(0);
		for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
		return { refusals: [issueAt(lines, early.refusal, early.range, { received: early.received })] };
	}
	const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
	const syntax = document.errors.map(({ code, pos }) =>
		issueAt(lines, SYNTAX_ERRORS[code] ?? "syntax", pos, { received: shortened(lineAt(text, pos[0])) }),
	);
	if (syntax.length > 0) return { refusals: syntax };
	const keys = refusedKeys(document, lines);
	if (keys.length > 0) return { refusals: keys };
	if (!hasKeys(document)) {
		return { refusals: [issueAt(lines, "noKeys", [0, 0], { received: shortened(lineAt(text, 0)) })] };
	}
	return { document, lines };
}

function hasKeys(document: Document.Parsed): document is FicheDocument {
	return isMap(document.contents);
}

interface EarlyRefusal {
	readonly refusal: Refusal;
	readonly range: readonly [number, number];
	readonly received?: string;
}

function refusalOfTokens(text: string): EarlyRefusal | null {
	if (new TextEncoder().encode(text).length > LARGEST) return { refusal: "tooLarge", range: [0, 0] };
	let offset = 0;
	let flowDepth = 0;
	let itemsOnLine = 0;
	let keys = 0;
	let isContent = false;
	for (const lexeme of new Lexer().lex(text)) {
		const type: string | null = isContent ? "content" : CST.tokenType(lexeme);
		isContent = type === "scalar";
		const range = [offset, offset + lexeme.length] as const;
		// These mark a state of the lexer and stand for no character.
		if (type !== "doc-mode" && type !== "scalar" && type !== "flow-error-end") offset += lexeme.length;
		const refusal = type ? REFUSED_TOKENS[type] : undefined;
		if (refusal) return { refusal, range, received: shortened(lexeme) };
		if (type === "newline") itemsOnLine = 0;
		if (type === "seq-item-ind" || type === "explicit-key-ind") itemsOnLine += 1;
		if (type === "flow-seq-start" || type === "flow-map-start") flowDepth += 1;
		if (type === "flow-seq-end" || type === "flow-map-end") flowDepth -= 1;
		if (type === "map-value-ind" || type === "comma") keys += 1;
		if (flowDepth > DEEPEST || itemsOnLine > DEEPEST) return { refusal: "tooDeep", range };
		if (keys > MOST_KEYS) return { refusal: "tooManyKeys", range };
	}
	return null;
}

function refusedKeys(document: Document.Parsed, lines: LineCounter): FicheIssue[] {
	const refused: FicheIssue[] = [];
	visit(document, {
		Pair: (_, { key }) => {
			const range = isScalar(key) && key.range ? ([key.range[0], key.range[1]] as const) : ([0, 0] as const);
			if (!isScalar(key)) refused.push(issueAt(lines, "complexKey", range));
			else if (key.value === "<<") refused.push(issueAt(lines, "mergeKey", range, { key: "<<" }));
		},
	});
	return refused;
}

function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf("\n", Math.max(offset - 1, 0)) + 1;
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? undefined : end).trim();
}
