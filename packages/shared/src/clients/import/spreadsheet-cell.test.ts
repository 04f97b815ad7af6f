import { expect, it } from "vitest";
import { fromSpreadsheetCell, toSpreadsheetCell } from "./spreadsheet-cell.ts";

it.each(['=HYPERLINK("http://x")', "+33 1 02 03 04 05", "-2+3", "@SUM(1)", "\t=1", "\r=1", "＝1"])(
	"keeps %j from being run as a formula, and reads it back as it was",
	(value) => {
		expect(toSpreadsheetCell(value)).toBe(`'${value}`);
		expect(fromSpreadsheetCell(toSpreadsheetCell(value))).toBe(value.trim());
	},
);

it.each(["Dupont", "01 02 03 04 05", "a=b", "", "'sic'", "d’Artagnan"])("leaves %j alone", (value) => {
	expect(toSpreadsheetCell(value)).toBe(value);
	expect(fromSpreadsheetCell(value)).toBe(value);
});
