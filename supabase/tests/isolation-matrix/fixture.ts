import { join } from "node:path";
import { readTestFile } from "../pgtap/read-test-file.ts";

/** What every row of the matrix stands on, in this order: in SQL and over HTTP alike. */
export const FIXTURE = [
	"people",
	"documents",
	"notes",
	"objects",
	"trash",
	"promises",
	"sharing",
	"parcours",
	// What comes after these finds clients suspended and archived.
	"statuts",
	"desks",
] as const;

/** The SQL of a file of `fixture/`, with what it includes. */
export function readFixture(name: string): Promise<string> {
	return readTestFile(join(import.meta.dirname, `../fixture/${name}.psql`));
}
