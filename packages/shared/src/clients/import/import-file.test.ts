import { describe, expect, it } from "vitest";
import { guessColumns } from "./fields.ts";
import { ImportFile } from "./import-file.ts";
import { LARGEST_FILE } from "./limits.ts";

const open = (content: BlobPart) => ImportFile.read(new Blob([content]), "contacts.csv");

async function checked(content: BlobPart) {
	const file = await open(content);
	return { file, summary: file.check(file.summary.guessed) };
}

const issuesOf = (file: ImportFile) =>
	file
		.findings({ kind: "issue", field: null }, 0, 100)
		.rows.map((finding) => (finding.kind === "issue" ? [finding.line, finding.field, finding.problem] : []));

/** "Nom;Ville\nZoé;Besançon" as Windows-1252 has it. */
const windows1252 = Uint8Array.from([..."Nom;Ville\nZo"], (letter) => letter.charCodeAt(0));
const latin = new Uint8Array([
	...windows1252,
	0xe9,
	0x3b,
	...new TextEncoder().encode("Besan"),
	0xe7,
	0x6f,
	0x6e,
	0x3b,
	0x80,
]);

function utf16(text: string, littleEndian: boolean, mark: boolean): ArrayBuffer {
	const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
	const letters = mark ? `\uFEFF${text}` : text;
	for (const [place, letter] of [...letters].entries()) {
		view.setUint16(place * 2, letter.charCodeAt(0), littleEndian);
	}
	return view.buffer;
}

describe("the letters of a file", () => {
	it.each([
		["UTF-8", "Nom;Ville\nZoé;Besançon", "utf-8"],
		["UTF-8 with its mark", "\uFEFFNom;Ville\nZoé;Besançon", "utf-8"],
		["Windows-1252", latin, "windows-1252"],
		['UTF-16 as Excel\'s "Unicode text"', utf16("Nom\tVille\r\nZoé\tBesançon", true, true), "utf-16le"],
		["UTF-16 the other way round", utf16("Nom;Ville\nZoé;Besançon", false, true), "utf-16be"],
		["UTF-16 without a mark", utf16("Nom;Ville\nZoé;Besançon", true, false), "utf-16le"],
	])("are read in %s", async (_name, content, encoding) => {
		const { file } = await checked(content);
		expect(file.summary).toMatchObject({ encoding, columns: expect.arrayContaining(["Nom", "Ville"]) });
		expect(file.batch(0, 10, false)).toMatchObject([{ line: 2, nom: "Zoé", adresse_ville: "Besançon" }]);
	});

	it("are none in a spreadsheet's own format", async () => {
		const { summary } = await open(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 200, 0, 0, 201]));
		expect(summary).toMatchObject({ columns: [], rowCount: 0 });
	});
});

describe("the rows of a file", () => {
	it.each([",", ";", "\t"])("are found between %j", async (separator) => {
		const { file } = await checked(`Nom${separator}E-mail\nDupont${separator}a@b.fr\n`);
		expect(file.summary.separator).toBe(separator);
		expect(file.batch(0, 10, false)).toMatchObject([{ nom: "Dupont", email: "a@b.fr" }]);
	});

	it("may hold line breaks and separators in quotes, and keep the spreadsheet's numbers", async () => {
		const { file } = await checked('Nom;Adresse\n"Dupont; père";"12, rue\nde la Paix"\n;\nMartin;\n');
		expect(file.batch(0, 10, false)).toMatchObject([
			{ line: 2, nom: "Dupont; père", adresse_rue: "12, rue\nde la Paix" },
			{ line: 4, nom: "Martin", adresse_rue: null },
		]);
	});

	it("say where a quotation mark is never closed", async () => {
		const { file, summary } = await checked('Nom;Ville\nDupont;Lyon\n"Martin;Paris\n');
		expect(summary).toMatchObject({ good: 1, faulty: 1 });
		expect(issuesOf(file)).toEqual([[3, null, "badlyQuoted"]]);
	});

	it("are none in an empty file", async () => {
		expect((await open("")).summary).toMatchObject({ columns: [], rowCount: 0 });
		expect((await open("Nom;Ville\n")).summary).toMatchObject({ columns: ["Nom", "Ville"], rowCount: 0 });
	});
});

describe("the columns of a file", () => {
	it("are guessed from French and English headers", () => {
		expect(guessColumns(["Prénom", "NOM", "Société", "Adresse e-mail", "Tél.", "Code postal"])).toMatchObject(
			{
				prenom: 0,
				nom: 1,
				entreprise: 2,
				email: 3,
				telephone: 4,
				adresse_code_postal: 5,
				tags: null,
			},
		);
		expect(guessColumns(["First name", "Last name", "Company", "Email", "Phone", "Zip"])).toMatchObject({
			prenom: 0,
			nom: 1,
			entreprise: 2,
			email: 3,
			telephone: 4,
			adresse_code_postal: 5,
		});
	});

	it("may name only companies", async () => {
		const { file } = await checked("Raison sociale,Site web\nDupont SARL,dupont.fr\n");
		expect(file.batch(0, 1, false)).toMatchObject([{ nom: "Dupont SARL", site_web: "https://dupont.fr" }]);
	});
});

describe("the values of a line", () => {
	it("become a client", async () => {
		const { file } = await checked(
			"prenom,nom,email,parcours,tags,telephone,siret\nLéa,Bernard, Lea@Exemple.FR ,ONE,vip; salon|vip,'+33 1 02,732 829 320 00074\n",
		);
		expect(file.batch(0, 1, false)).toEqual([
			{
				line: 2,
				nom: "Léa Bernard",
				entreprise: null,
				contact_nom: null,
				email: "lea@exemple.fr",
				telephone: "+33 1 02",
				parcours: "one",
				tags: ["vip", "salon"],
				siren: null,
				siret: "73282932000074",
				numero_tva: null,
				secteur: null,
				langue: null,
				adresse_rue: null,
				adresse_complement: null,
				adresse_code_postal: null,
				adresse_ville: null,
				adresse_pays: null,
				site_web: null,
			},
		]);
	});

	it("name a country and a language as people write them, in French or in English", async () => {
		const { file } = await checked(
			"nom;pays;langue\nA;France;Français\nB;états-unis;English\nC;BE;nl\nD;Atlantide;\nE;;elfique\n",
		);
		expect(file.batch(0, 10, false)).toMatchObject([
			{ nom: "A", adresse_pays: "FR", langue: "fr" },
			{ nom: "B", adresse_pays: "US", langue: "en" },
			{ nom: "C", adresse_pays: "BE", langue: "nl" },
		]);
		expect(issuesOf(file)).toEqual([
			[5, "adresse_pays", "countryInvalid"],
			[6, "langue", "languageInvalid"],
		]);
	});

	it("hold the numbers of a company to their keys", async () => {
		const { file } = await checked(
			"nom;siren;siret;tva\nA;732 829 320;73282932000074;fr 44 732829320\nB;732829321;;44\nC;552100554;73282932000074;\n",
		);
		expect(file.batch(0, 10, false)).toMatchObject([{ siren: "732829320", numero_tva: "FR44732829320" }]);
		expect(issuesOf(file)).toEqual([
			[3, "siren", "sirenInvalid"],
			[3, "numero_tva", "vatInvalid"],
			[4, "siret", "siretOfSiren"],
		]);
	});

	it("are told apart when they are wrong", async () => {
		const { file, summary } = await checked(
			[
				"nom;email;parcours;tags;siret;cp;site;tel",
				";a@b.fr;;;;;;",
				"A;pas une adresse;deux;;;;;",
				`B;;;${Array.from({ length: 21 }, (_, place) => place).join(",")};123;!;pas un site;${"1".repeat(41)}`,
				`C;;;${"x".repeat(41)};;;;`,
				"D;;;;;;;",
			].join("\n"),
		);
		expect(summary).toEqual({ good: 1, repeated: 0, existing: 0, faulty: 4 });
		expect(issuesOf(file)).toEqual([
			[2, "nom", "nomMissing"],
			[3, "email", "emailInvalid"],
			[3, "parcours", "parcoursUnknown"],
			[4, "telephone", "tooLong40"],
			[4, "tags", "tagsTooMany"],
			[4, "siret", "siretInvalid"],
			[4, "adresse_code_postal", "postalCodeInvalid"],
			[4, "site_web", "webAddressInvalid"],
			[5, "tags", "tagTooLong"],
		]);
		expect(file.findings({ kind: "issue", field: "tags" }, 0, 10).total).toBe(2);
	});

	it("that come twice are skipped unless asked for", async () => {
		const { file, summary } = await checked("nom,email\nA,a@b.fr\nB,A@B.fr\nC,c@d.fr\nD,\nE,\n");
		expect(summary).toEqual({ good: 5, repeated: 1, existing: 0, faulty: 0 });
		expect(file.emails()).toEqual(["a@b.fr", "c@d.fr"]);
		expect(file.markKnown([{ email: "C@d.fr", clientId: "1", nom: "Chez C" }])).toEqual({
			good: 5,
			repeated: 1,
			existing: 1,
			faulty: 0,
		});
		expect(file.batch(0, 10, false).map(({ line }) => line)).toEqual([2, 5, 6]);
		expect(file.batch(0, 10, true)).toHaveLength(5);
		expect(file.batch(3, 2, true).map(({ line }) => line)).toEqual([4, 5]);
		expect(file.findings({ kind: "existing", field: null }, 0, 10).rows).toEqual([
			{ kind: "existing", line: 4, nom: "C", email: "c@d.fr", clientId: "1", clientNom: "Chez C" },
		]);
	});
});

it("reads a file of 50 MB without keeping many times as much", { timeout: 60_000 }, async () => {
	const line = `Jean Martin;jean@exemple.fr;01 02 03 04 05;${"Rue de la Paix ".repeat(8)}\n`;
	const content = `Nom;E-mail;Tél;Adresse\n${line.repeat(Math.floor(LARGEST_FILE / line.length) - 1)}`;
	const before = process.memoryUsage().rss;
	const { file, summary } = await checked(content);
	expect(summary.good).toBe(Math.floor(LARGEST_FILE / line.length) - 1);
	expect(file.batch(0, 500, true)).toHaveLength(500);
	expect(process.memoryUsage().rss - before).toBeLessThan(20 * LARGEST_FILE);
});
