import { type CheckedLines, checkLines, type GoodLine, type LineIssue } from "./check-lines.ts";
import { decodeText, type Encoding } from "./decode-text.ts";
import { type ColumnMapping, guessColumns, type ImportField } from "./fields.ts";
import type { ImportedClient, LineProblem } from "./line-schema.ts";
import { readTable, type Table } from "./read-table.ts";

/** What is known of a file before anything is checked. */
export interface FileSummary {
	readonly name: string;
	/** SHA-256 of its bytes, in hexadecimal. */
	readonly hash: string;
	readonly encoding: Encoding;
	readonly separator: string;
	readonly columns: readonly string[];
	readonly guessed: ColumnMapping;
	readonly rowCount: number;
	/** The first value of each column that is not empty. */
	readonly samples: readonly string[];
}

/** How many lines can be imported and how many cannot. */
export interface CheckSummary {
	readonly good: number;
	/** Among the good ones: the same address as an earlier line, or as a client that exists. */
	readonly repeated: number;
	readonly existing: number;
	readonly faulty: number;
}

/** A line to look at: one that cannot be imported, or one whose address is known. */
export type Finding =
	| ({ readonly kind: "issue" } & LineIssue)
	| {
			readonly kind: "repeated";
			readonly line: number;
			readonly nom: string;
			readonly email: string;
			readonly firstLine: number;
	  }
	| {
			readonly kind: "existing";
			readonly line: number;
			readonly nom: string;
			readonly email: string;
			readonly clientId: string;
			readonly clientNom: string;
	  };

/** Which findings are asked for. */
export interface FindingsFilter {
	readonly kind: Finding["kind"] | null;
	readonly field: ImportField | null;
}

/** A line as the database takes it. */
export type BatchLine = ImportedClient & { readonly line: number };

/** An address that a client has already. */
export interface KnownAddress {
	readonly email: string;
	readonly clientId: string;
	readonly nom: string;
}

/** A CSV file of clients: read once, checked under a mapping, handed out in batches. */
export class ImportFile {
	readonly summary: FileSummary;
	readonly #table: Table;
	#checked: CheckedLines = { good: [], issues: [] };

	private constructor(table: Table, summary: FileSummary) {
		this.#table = table;
		this.summary = summary;
	}

	/** Reads a file whole. */
	static async read(file: Blob, name: string): Promise<ImportFile> {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const { text, encoding } = decodeText(bytes);
		// No letter of any language: a spreadsheet's own format, a picture, a program.
		const table = readTable(text.includes("\0") ? "" : text);
		return new ImportFile(table, {
			name,
			hash: await sha256(bytes),
			encoding,
			separator: table.separator,
			columns: table.columns,
			guessed: guessColumns(table.columns),
			rowCount: table.rows.length,
			samples: table.columns.map((_, place) => sampleOf(table, place)),
		});
	}

	/** Checks every line under a mapping; what was known of existing clients is forgotten. */
	check(mapping: ColumnMapping): CheckSummary {
		this.#checked = checkLines(this.#table.rows, mapping);
		return this.counts();
	}

	/** Every address of a good line, once. */
	emails(): string[] {
		return [...new Set(this.#checked.good.flatMap(({ client }) => client.email ?? []))];
	}

	/** Marks the lines whose address a client has already. */
	markKnown(known: readonly KnownAddress[]): CheckSummary {
		const byEmail = new Map(known.map((address) => [address.email.toLowerCase(), address]));
		for (const good of this.#checked.good) {
			const found = byEmail.get(good.client.email ?? "");
			if (found) good.duplicateOf = { clientId: found.clientId, nom: found.nom };
		}
		return this.counts();
	}

	/** Adds what the database refused of lines that looked good. */
	addRefused(lines: readonly number[]): void {
		const refused = new Set(lines);
		for (const { line, client } of this.#checked.good) {
			if (refused.has(line)) {
				this.#checked.issues.push({ line, field: null, problem: "refused", value: client.nom });
			}
		}
	}

	/** Findings in the order of the lines, and how many there are in all. */
	findings(filter: FindingsFilter, offset: number, limit: number): { rows: Finding[]; total: number } {
		const found = this.#findings(filter);
		return { rows: found.slice(offset, offset + limit), total: found.length };
	}

	/** All findings, for a file to correct them by; `say` has the sentence of each problem. */
	findingsTable(
		headers: readonly string[],
		say: Readonly<Record<LineProblem | "repeated" | "existing", string>>,
	): string[][] {
		const rows = this.#findings({ kind: null, field: null }).map((finding) =>
			finding.kind === "issue"
				? [String(finding.line), finding.field ?? "", finding.value, say[finding.problem]]
				: [String(finding.line), "email", finding.email, say[finding.kind]],
		);
		return [[...headers], ...rows];
	}

	/** The next lines to send after `line`, and how many are left beyond them. */
	batch(afterLine: number, size: number, withDuplicates: boolean): BatchLine[] {
		const lines: BatchLine[] = [];
		for (const good of this.#checked.good) {
			if (lines.length === size) break;
			if (good.line > afterLine && (withDuplicates || !good.duplicateOf)) {
				lines.push({ line: good.line, ...good.client });
			}
		}
		return lines;
	}

	counts(): CheckSummary {
		const { good, issues } = this.#checked;
		const isRepeated = ({ duplicateOf }: GoodLine) => duplicateOf !== undefined && "line" in duplicateOf;
		const duplicates = good.filter(({ duplicateOf }) => duplicateOf !== undefined).length;
		const repeated = good.filter(isRepeated).length;
		return {
			good: good.length,
			repeated,
			existing: duplicates - repeated,
			faulty: new Set(issues.map(({ line }) => line)).size,
		};
	}

	#findings({ kind, field }: FindingsFilter): Finding[] {
		const issues = this.#checked.issues.map((issue): Finding => ({ kind: "issue", ...issue }));
		const duplicates = this.#checked.good.flatMap((good) => duplicateFinding(good) ?? []);
		return [...issues, ...duplicates]
			.filter((finding) => kind === null || finding.kind === kind)
			.filter((finding) => field === null || (finding.kind === "issue" ? finding.field : "email") === field)
			.sort((left, right) => left.line - right.line);
	}
}

function duplicateFinding({ line, client, duplicateOf }: GoodLine): Finding | undefined {
	if (!duplicateOf) return undefined;
	const common = { line, nom: client.nom, email: client.email ?? "" };
	if ("line" in duplicateOf) return { kind: "repeated", ...common, firstLine: duplicateOf.line };
	return { kind: "existing", ...common, clientId: duplicateOf.clientId, clientNom: duplicateOf.nom };
}

function sampleOf(table: Table, place: number): string {
	const row = table.rows.find(({ cells }) => (cells[place] ?? "").trim() !== "");
	return (row?.cells[place] ?? "").trim().slice(0, 80);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
