import type { Catalogue } from "../catalogue.ts";
import type { isolationMatrix as french } from "../fr/isolation-matrix.ts";

export const isolationMatrix: Catalogue<typeof french> = {
	title: "The database decides",
	text: "Each line below is checked at each change of Dossier: a test plays each person, in SQL and through the API, and fails when the database answers otherwise. “A”, “B”, “suspendu” and “archive” are the clients of these tests.",
	for: "For whom?",
	everybody: "Everybody",
	nobody: "Nobody.",
	nobodyElse: "Nobody else.",
	table: "Table",
	anything: "everything",
	verb: { select: "See", insert: "Add", update: "Change", delete: "Delete" },
	outcome: { all: "Everything", some: "Some", nothing: "Nothing", refused: "Refused" },
	refusedRows: "Visible, but refused: {{rows}}",
};
