import { isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from "yaml";

/** What in a parsed file may stand behind a key. */
export type Value = unknown;

/** The pair a key names in a map, if it is there. */
export function pairIn(map: YAMLMap<unknown, unknown>, key: string): Pair<unknown, unknown> | undefined {
	return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Whether nothing is written: no value, `~` or `null`. */
export function isBlank(node: Value): boolean {
	if (node === null || node === undefined) return true;
	return isScalar(node) && isPlain(node) && ["", "~", "null"].includes(String(node.value));
}

/** The text of a simple value; null of a list or of nested keys. */
export function textOf(node: Value): string | null {
	if (isBlank(node)) return "";
	return isScalar(node) ? String(node.value) : null;
}

/** A simple value with the comments and the place of the one it replaces. */
export function scalarLike(before: Value, text: string): Scalar<string> {
	const scalar = new Scalar(text);
	if (text !== "" && text !== "~") scalar.type = needsQuotes(text) ? "QUOTE_DOUBLE" : undefined;
	else scalar.type = "PLAIN";
	copyComments(before, scalar);
	return scalar;
}

/** Gives a node the comments of the one it replaces. */
export function copyComments(before: Value, after: Node): void {
	if (!isScalar(before) && !isMap(before) && !isSeq(before)) return;
	after.comment = before.comment;
	after.commentBefore = before.commentBefore;
	after.spaceBefore = before.spaceBefore;
}

function isPlain(scalar: Scalar): boolean {
	return scalar.type === "PLAIN" || scalar.type === undefined || scalar.type === null;
}

/** Texts another reader of YAML would take for a number, a truth or nothing: a SIRET would lose its zero, Norwegian become false. */
function needsQuotes(text: string): boolean {
	return /^([-+]?\.?\d.*|~|null|true|false|yes|no|on|off|y|n|<<|=)$/is.test(text);
}
