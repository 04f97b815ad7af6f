import { isMap, isNode, isSeq, type Node } from "yaml";
import {
	type FicheField,
	type FicheInput,
	inputFrom,
	LINKS_PATH,
	pathOf,
	TEXT_FIELDS,
	TEXT_PATHS,
	type TextField,
} from "./fields.ts";
import { type FicheIssue, issueAt, shortened, type ValueProblem } from "./issue.ts";
import { isBlank, pairIn, textOf } from "./nodes.ts";
import { type FicheYaml, readYaml } from "./read-yaml.ts";
import { EXPECTATIONS, type FicheColumns, ficheSchema } from "./schema.ts";

/** What a text says, as far as it says it. */
export interface FicheReading {
	/** Null when the text is no YAML a fiche may be. */
	readonly input: FicheInput | null;
	/** Null until nothing is wrong. */
	readonly columns: FicheColumns | null;
	readonly issues: readonly FicheIssue[];
}

/** Reads a fiche; `readOnly` holds what must stay as it is, by key. Every issue names its line. */
export function readFiche(text: string, readOnly: Readonly<Record<string, string>>): FicheReading {
	const yaml = readYaml(text);
	if ("refusals" in yaml) return { input: null, columns: null, issues: yaml.refusals };
	const reader = new ValueReader(yaml);
	const input = inputFrom((field) => reader.text(TEXT_PATHS[field]), reader.links());
	for (const [key, kept] of Object.entries(readOnly)) reader.keep(key, kept);
	const result = ficheSchema.safeParse(input);
	for (const { path, message } of result.error?.issues ?? []) {
		const field = fieldOf(path[0]);
		const expectation = EXPECTATIONS.find((known) => known === message);
		if (field && expectation) reader.refuse(expectation, pathOf(field), path[1]);
	}
	const issues = reader.issues.toSorted((one, other) => one.from - other.from);
	return { input, columns: issues.length === 0 && result.success ? result.data : null, issues };
}

function fieldOf(name: PropertyKey | undefined): FicheField | undefined {
	return name === "liens" ? name : TEXT_FIELDS.find((field: TextField) => field === name);
}

/** Looks values up in one file and gathers what is wrong with them. */
class ValueReader {
	readonly issues: FicheIssue[] = [];
	readonly #yaml: FicheYaml;

	constructor(yaml: FicheYaml) {
		this.#yaml = yaml;
	}

	text(path: readonly string[]): string {
		const node = this.#node(path);
		const text = textOf(node);
		if (text === null) this.#add("plainValue", path, node);
		return text ?? "";
	}

	links(): string[] {
		const node = this.#node(LINKS_PATH);
		if (isBlank(node)) return [];
		if (!isSeq(node)) {
			this.#add("list", LINKS_PATH, node);
			return [];
		}
		return node.items.map((item) => {
			const text = textOf(item);
			if (text === null) this.#add("plainValue", LINKS_PATH, item);
			return text ?? "";
		});
	}

	keep(key: string, kept: string): void {
		const node = this.#node([key]);
		if (node === undefined || isBlank(node) || textOf(node) === kept) return;
		this.#add("unchanged", [key], node, kept);
	}

	/** An unreadable value has been named already. */
	refuse(problem: ValueProblem, path: readonly string[], item?: PropertyKey): void {
		const node = this.#node(path);
		const refused = isSeq(node) && typeof item === "number" ? node.items[item] : node;
		const key = path.join(".");
		if (!this.issues.some((issue) => issue.key === key && item === undefined))
			this.#add(problem, path, refused);
	}

	#node(path: readonly string[]): unknown {
		let node: unknown = this.#yaml.document.contents;
		for (const [depth, key] of path.entries()) {
			if (!isMap(node)) {
				if (!isBlank(node)) this.#add("nestedKeys", path.slice(0, depth), node);
				return undefined;
			}
			node = pairIn(node, key)?.value;
		}
		return node;
	}

	#add(problem: ValueProblem, path: readonly string[], node: unknown, kept?: string): void {
		const key = path.join(".");
		if (problem === "nestedKeys" && this.issues.some((issue) => issue.key === key)) return;
		const received = textOf(node);
		this.issues.push(
			issueAt(this.#yaml.lines, problem, this.#rangeOf(path, node), {
				key,
				received: received === null ? undefined : shortened(received),
				kept,
			}),
		);
	}

	/** Of the value, else of its key, else of the beginning. */
	#rangeOf(path: readonly string[], node: unknown): readonly [number, number] {
		const own = isNode(node) && !isBlank(node) ? rangeOf(node) : undefined;
		if (own) return own;
		let map: unknown = this.#yaml.document.contents;
		let range: readonly [number, number] = [0, 0];
		for (const key of path) {
			const pair = isMap(map) ? pairIn(map, key) : undefined;
			if (!pair) break;
			range = (isNode(pair.key) && rangeOf(pair.key)) || range;
			map = pair.value;
		}
		return range;
	}
}

function rangeOf(node: Node): readonly [number, number] | undefined {
	return node.range ? [node.range[0], node.range[1]] : undefined;
}
