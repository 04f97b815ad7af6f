import type { ColumnMapping, ImportField } from "./fields.ts";
import { IMPORT_FIELDS } from "./fields.ts";
import { type ImportedClient, LINE_PROBLEMS, type LineProblem, lineSchema } from "./line-schema.ts";
import type { TableRow } from "./read-table.ts";
import { fromSpreadsheetCell } from "./spreadsheet-cell.ts";

/** A line that may be imported, under the number a spreadsheet shows beside it. */
export interface GoodLine {
	readonly line: number;
	readonly client: ImportedClient;
	/** The earlier line, or the client, that has the same address. */
	duplicateOf?: { readonly line: number } | { readonly clientId: string; readonly nom: string };
}

/** A value that keeps its line from being imported; no field where the line itself is at fault. */
export interface LineIssue {
	readonly line: number;
	readonly field: ImportField | null;
	readonly problem: LineProblem;
	readonly value: string;
}

/** Every line of a file, told apart. */
export interface CheckedLines {
	readonly good: GoodLine[];
	readonly issues: LineIssue[];
}

/** Checks each row under a mapping, and finds the addresses that come twice. */
export function checkLines(rows: readonly TableRow[], mapping: ColumnMapping): CheckedLines {
	const checked: CheckedLines = { good: [], issues: [] };
	const firstLines = new Map<string, number>();
	for (const row of rows) {
		const issues = checkRow(row, mapping, checked.good);
		checked.issues.push(...issues);
		if (issues.length === 0) markRepeated(checked.good.at(-1), firstLines);
	}
	return checked;
}

function checkRow(row: TableRow, mapping: ColumnMapping, good: GoodLine[]): LineIssue[] {
	const { line } = row;
	if (row.badlyQuoted)
		return [{ line, field: null, problem: "badlyQuoted", value: row.cells.join(" ").slice(0, 200) }];
	const value = (field: ImportField) => fromSpreadsheetCell(row.cells[mapping[field] ?? -1] ?? "");
	const result = lineSchema.safeParse({
		nom: [value("prenom"), value("nom")].filter(Boolean).join(" "),
		entreprise: value("entreprise"),
		contact_nom: value("contact_nom"),
		email: value("email"),
		telephone: value("telephone"),
		parcours: value("parcours"),
		tags: value("tags"),
		siren: value("siren"),
		siret: value("siret"),
		numero_tva: value("numero_tva"),
		secteur: value("secteur"),
		langue: value("langue"),
		adresse_rue: value("adresse_rue"),
		adresse_complement: value("adresse_complement"),
		adresse_code_postal: value("adresse_code_postal"),
		adresse_ville: value("adresse_ville"),
		adresse_pays: value("adresse_pays"),
		site_web: value("site_web"),
	});
	if (result.success) {
		good.push({ line, client: result.data });
		return [];
	}
	return result.error.issues.map(({ path, message }) => {
		const field = IMPORT_FIELDS.find((known) => known === path[0]) ?? null;
		const problem = LINE_PROBLEMS.find((known) => known === message) ?? "refused";
		return { line, field, problem, value: field ? value(field).slice(0, 200) : "" };
	});
}

function markRepeated(good: GoodLine | undefined, firstLines: Map<string, number>): void {
	const email = good?.client.email;
	if (!good || !email) return;
	const line = firstLines.get(email);
	if (line === undefined) firstLines.set(email, good.line);
	else good.duplicateOf = { line };
}
