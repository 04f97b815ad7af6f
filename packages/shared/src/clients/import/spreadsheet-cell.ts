/** How a cell begins that a spreadsheet would run as a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;
/** The mark in front of a cell that would have been one: spreadsheets show what follows as text. */
const NEUTRALISED = /^'(?=[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20])/;

/**
 * A text as it may stand in a CSV file: one that begins like a formula gets an apostrophe in front. That is said of
 * phone numbers too (`+33 …`): Excel shows them as they are, and `fromSpreadsheetCell` takes the apostrophe off again.
 */
export function toSpreadsheetCell(value: string): string {
	return FORMULA.test(value) ? `'${value}` : value;
}

/** A cell of a file as it was meant, without the apostrophe `toSpreadsheetCell` put there. */
export function fromSpreadsheetCell(cell: string): string {
	return cell.replace(NEUTRALISED, "").trim();
}
