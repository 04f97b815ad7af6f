import { type Document, isMap, isScalar, isSeq, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { FICHE_FIELDS, type FicheField, type FicheInput, pathOf } from "./fields.ts";
import { copyComments, isBlank, pairIn, scalarLike } from "./nodes.ts";
import { type FicheDocument, readYaml } from "./read-yaml.ts";

/** Stands in a layout where a column has the value; a key without any would hand its comments to the next one. */
const PLACEHOLDER = "~";

const READ_ONLY_KEYS = ["id", "slug", "parcours", "statut", "cree_le"] as const;

/** The file of a client nobody has written into yet. */
const EMPTY_LAYOUT = [
	"# Dossier garde vos commentaires et les clés que vous ajoutez.",
	...READ_ONLY_KEYS.map((key) => `${key}:`),
	"",
	...["nom", "entreprise", "siren", "siret", "tva", "secteur", "langue"].map((key) => `${key}:`),
	"contact:",
	...["nom", "email", "telephone"].map((key) => `  ${key}:`),
	"adresse:",
	...["rue", "complement", "code_postal", "ville", "pays"].map((key) => `  ${key}:`),
	"site_web:",
	"liens:",
	"budget:",
	"",
].join("\n");

/** The file of a client: its values, in the order and with the comments and free keys of the layout. */
export function writeFiche(
	layout: string,
	input: FicheInput,
	readOnly: Readonly<Record<string, string>>,
): string {
	const document = parsed(layout.trim() === "" ? EMPTY_LAYOUT : layout) ?? parsed(EMPTY_LAYOUT);
	if (!document) throw new Error("The empty fiche is YAML.");
	for (const [key, value] of Object.entries(readOnly)) {
		if (pairAt(document, [key])) writeText(document, [key], value);
	}
	for (const field of FICHE_FIELDS) writeField(document, field, input);
	return textOf(document);
}

/** What the columns cannot hold of a file: its comments, its order, its free keys. Null when the file cannot be read. */
export function layoutOf(text: string): string | null {
	const document = parsed(text);
	if (!document) return null;
	for (const path of [...READ_ONLY_KEYS.map((key) => [key]), ...FICHE_FIELDS.map(pathOf)]) {
		const pair = pairAt(document, path);
		if (pair) pair.value = withoutValues(pair.value);
	}
	return textOf(document);
}

/** A file with one value changed and everything else as it was; the same file when it cannot be read. */
export function withValue(text: string, field: FicheField, input: FicheInput): string {
	const document = parsed(text);
	if (!document) return text;
	writeField(document, field, input);
	return textOf(document);
}

function parsed(text: string): FicheDocument | null {
	const yaml = readYaml(text);
	return "document" in yaml ? yaml.document : null;
}

/** Long texts stay on their line: a fold would make another line of each. */
function textOf(document: Document.Parsed): string {
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function writeField(document: FicheDocument, field: FicheField, input: FicheInput): void {
	if (field === "liens") writeLinks(document, input.liens);
	else writeText(document, pathOf(field), input[field]);
}

function writeText(document: FicheDocument, path: readonly string[], text: string): void {
	const pair = pairAt(document, path) ?? (text === "" ? undefined : addPair(document, path));
	if (!pair) return;
	const isShown = isScalar(pair.value) && !isBlank(pair.value) && pair.value.value === text;
	if (!isShown) pair.value = scalarLike(pair.value, text === "" ? blankFor(pair.value) : text);
}

function writeLinks(document: FicheDocument, links: readonly string[]): void {
	const pair =
		pairAt(document, pathOf("liens")) ??
		(links.length === 0 ? undefined : addPair(document, pathOf("liens")));
	if (!pair) return;
	const before = pair.value;
	if (links.length === 0) {
		pair.value = scalarLike(before, blankFor(before));
		return;
	}
	const list = isSeq(before) ? before : new YAMLSeq();
	if (list !== before) copyComments(before, list);
	list.flow = false;
	list.items = links.map((link, place) => scalarLike(list.items[place], link));
	pair.value = list;
}

/** An empty value with a comment says `~`: what follows a bare key would be read as the comment of the next one. */
function blankFor(before: unknown): string {
	const hasComment = (isScalar(before) || isSeq(before)) && (before.comment || before.commentBefore);
	return hasComment ? PLACEHOLDER : "";
}

function withoutValues(value: unknown): unknown {
	if (!isSeq(value) || !value.items.some((item) => isScalar(item) && (item.comment || item.commentBefore))) {
		return scalarLike(value, PLACEHOLDER);
	}
	value.items = value.items.map((item) => scalarLike(item, PLACEHOLDER));
	return value;
}

function pairAt(document: FicheDocument, path: readonly string[]): Pair<unknown, unknown> | undefined {
	let map: unknown = document.contents;
	let pair: Pair<unknown, unknown> | undefined;
	for (const key of path) {
		pair = isMap(map) ? pairIn(map, key) : undefined;
		map = pair?.value;
	}
	return pair;
}

/** Adds a key where the file's own order has it: after the last key before it that is there. */
function addPair(document: FicheDocument, path: readonly string[]): Pair<unknown, unknown> {
	let map: YAMLMap<unknown, unknown> = document.contents;
	let pair: Pair<unknown, unknown> | undefined;
	for (const [depth, key] of path.entries()) {
		pair = pairIn(map, key);
		if (!pair) {
			pair = new Pair<unknown, unknown>(new Scalar(key), null);
			map.items.splice(placeOf(map, path, depth), 0, pair);
		}
		if (depth < path.length - 1) {
			const inner = isMap(pair.value) ? pair.value : new YAMLMap<unknown, unknown>();
			if (inner !== pair.value) copyComments(pair.value, inner);
			pair.value = inner;
			map = inner;
		}
	}
	if (!pair) throw new Error("A value has a key.");
	return pair;
}

function placeOf(map: YAMLMap<unknown, unknown>, path: readonly string[], depth: number): number {
	const siblings = FICHE_FIELDS.map(pathOf).filter((other) =>
		path.slice(0, depth).every((key, at) => other[at] === key),
	);
	const earlier = siblings
		.slice(
			0,
			siblings.findIndex((other) => other[depth] === path[depth]),
		)
		.map((other) => other[depth]);
	const places = earlier.map((key) =>
		map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key),
	);
	const last = Math.max(-1, ...places);
	return last === -1 ? map.items.length : last + 1;
}
