import Papa from "papaparse";
import { toSpreadsheetCell } from "../import/spreadsheet-cell.ts";

/** Lets Excel see that the letters are UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows as French Excel reads them: UTF-8 with its mark, semicolons, and no cell that runs as a formula. */
export function csvFile(rows: readonly (readonly string[])[]): Blob {
	const safe = rows.map((row) => row.map(toSpreadsheetCell));
	return new Blob([BYTE_ORDER_MARK, Papa.unparse(safe, { delimiter: ";" })], {
		type: "text/csv;charset=utf-8",
	});
}
