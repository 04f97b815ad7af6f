import Papa from "papaparse";

/** A row of a file; `line` is what a spreadsheet calls it: the headers are line 1. */
export interface TableRow {
	readonly line: number;
	readonly cells: readonly string[];
	/** A quotation mark in it is never closed, or stands where none may. */
	readonly badlyQuoted: boolean;
}

/** A CSV file as rows under headers. */
export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly TableRow[];
	readonly separator: string;
}

const SEPARATORS = [";", ",", "\t", "|"] as const;

/** The separator that cuts the headers into the most columns: values, unlike headers, hold commas of their own. */
function separatorOf(text: string): string {
	const beginning = text.trimStart().slice(0, 100_000);
	const widths = SEPARATORS.map((separator) => {
		const [head] = Papa.parse<string[]>(beginning, { delimiter: separator, preview: 1 }).data;
		return { separator, columns: head?.length ?? 0 };
	});
	return widths.reduce((best, next) => (next.columns > best.columns ? next : best)).separator;
}

/** Reads CSV text, its separator guessed; rows without a single letter are left out. */
export function readTable(text: string): Table {
	const separator = separatorOf(text);
	const parsed = Papa.parse<string[]>(text, { delimiter: separator });
	const broken = new Set(parsed.errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
	const rows = parsed.data.flatMap((cells, index): TableRow[] =>
		cells.some((cell) => cell.trim() !== "")
			? [{ line: index + 1, cells, badlyQuoted: broken.has(index) }]
			: [],
	);
	const [head, ...body] = rows;
	return {
		columns: head?.cells.map((cell) => cell.trim()) ?? [],
		rows: body,
		separator,
	};
}
