import { describe, expect, it } from "vitest";
import {
	FICHE_FIELDS,
	type FicheInput,
	type FicheRecord,
	inputFrom,
	inputOf,
	readOnlyValues,
} from "./fields.ts";
import { readFiche } from "./read-fiche.ts";
import { layoutOf, withValue, writeFiche } from "./write-fiche.ts";

const record: FicheRecord = {
	id: "22222222-2222-4222-8222-222222222222",
	slug: "client_martin_dupont",
	nom: "Martin Dupont",
	email: "martin@boulangerie-dupont.example",
	telephone: "0612345678",
	entreprise: "Boulangerie: Dupont & fils",
	siren: "732829320",
	siret: "73282932000074",
	numero_tva: "FR44732829320",
	secteur: "Boulangerie",
	langue: "no",
	contact_nom: "Mme Dupont",
	adresse_rue: "12 rue des Lilas",
	adresse_complement: "Bât. B #3",
	adresse_code_postal: "01000",
	adresse_ville: "Bourg-en-Bresse",
	adresse_pays: "FR",
	site_web: "https://boulangerie-dupont.example",
	liens: ["https://a.example/x#y", "https://b.example"],
	parcours: "lab",
	statut: "actif",
	revision: 1,
	created_at: "2026-01-05T09:00:00Z",
	fiches: { layout: "", budget_cents: 450_050 },
};
const readOnly = readOnlyValues(record);
const input = inputOf(record);
const written = writeFiche("", input, readOnly);
const problems = (text: string) =>
	readFiche(text, readOnly).issues.map(({ line, key, problem, received }) => [line, key, problem, received]);

describe("a fiche that is written", () => {
	it("reads back as the same values", () => {
		const reading = readFiche(written, readOnly);
		expect(reading.issues).toEqual([]);
		expect(reading.input).toEqual(input);
		expect(reading.columns).toMatchObject({
			nom: "Martin Dupont",
			siret: "73282932000074",
			adresse_code_postal: "01000",
			langue: "no",
			budget_cents: 450_050,
			liens: ["https://a.example/x#y", "https://b.example"],
		});
	});

	it("quotes what another reader of YAML would take for a number or a truth", () => {
		expect(written).toContain('siret: "73282932000074"');
		expect(written).toContain('code_postal: "01000"');
		expect(written).toContain('langue: "no"');
	});

	it("reads back as nothing when nothing was given but the name", () => {
		const empty = inputFrom((field) => (field === "nom" ? "Léa" : ""), []);
		const reading = readFiche(writeFiche("", empty, readOnly), readOnly);
		expect(reading.issues).toEqual([]);
		expect(reading.input).toEqual(empty);
		expect(reading.columns).toMatchObject({
			nom: "Léa",
			siret: null,
			email: null,
			budget_cents: null,
			liens: [],
		});
	});

	it("is the same after every turn through a layout", () => {
		const turned = writeFiche(layoutOf(written) ?? "", input, readOnly);
		expect(turned).toBe(written);
		expect(writeFiche(layoutOf(turned) ?? "", input, readOnly)).toBe(turned);
	});
});

const FREE = `# Notre meilleur client
nom: Martin Dupont # dit Titi
# à vérifier en juin
siret: 73282932000074 # relu
allergies: [gluten, "12", 0o17]
horaires:
  lundi: 07:30 # tôt
  compte: 0012
liens:
  # la vitrine
  - https://a.example/x#y # à refaire
  - https://b.example
budget: 4500.50 # négocié

# fin
`;

describe("a layout", () => {
	const layout = layoutOf(FREE) ?? "";

	it("holds none of the values a column has", () => {
		for (const text of [layout, layoutOf(written) ?? ""]) {
			for (const value of [...FICHE_FIELDS.flatMap((field) => input[field]), ...Object.values(readOnly)]) {
				if (value.length > 2) expect(text).not.toContain(value);
			}
		}
		expect(readFiche(layout, {}).input).toEqual(inputFrom(() => "", ["", ""]));
	});

	it("holds every comment and every free key, as they were written", () => {
		for (const kept of [
			"# Notre meilleur client",
			"# dit Titi",
			"# à vérifier en juin",
			"# relu",
			'[gluten, "12", 0o17]',
			"lundi: 07:30 # tôt",
			"compte: 0012",
			"# la vitrine",
			"# à refaire",
			"# négocié",
			"# fin",
		]) {
			expect(layout).toContain(kept);
			expect(writeFiche(layout, input, readOnly)).toContain(kept);
		}
	});

	it("keeps the order, and takes values it has no key for where the file has them", () => {
		const text = writeFiche(layout, input, readOnly);
		const keys = text.split("\n").flatMap((line) => /^([a-z_]+):/.exec(line)?.[1] ?? []);
		expect(keys).toEqual(
			[
				"nom",
				"entreprise",
				"siren",
				"siret",
				"tva",
				"secteur",
				"langue",
				"contact",
				"adresse",
				"allergies",
				"horaires",
				"site_web",
				"liens",
				"budget",
			].toSorted((one, other) => keys.indexOf(one) - keys.indexOf(other)),
		);
		expect(readFiche(text, readOnly).input).toEqual(input);
		expect(keys.indexOf("siret")).toBeGreaterThan(keys.indexOf("nom"));
		expect(keys.indexOf("horaires")).toBe(keys.indexOf("allergies") + 1);
	});

	it("follows a column that changed elsewhere", () => {
		const text = writeFiche(layout, { ...input, nom: "Martine" }, readOnly);
		expect(text).toContain("nom: Martine # dit Titi");
	});

	it("shows a value that was emptied as nothing, its comment kept", () => {
		const text = writeFiche(layout, { ...input, siret: "", budget_cents: "", liens: [] }, readOnly);
		expect(text).toContain("siret: ~ # relu");
		expect(readFiche(text, readOnly).input).toMatchObject({ siret: "", budget_cents: "", liens: [] });
	});

	it("that is no plain YAML gives way to the empty one", () => {
		expect(writeFiche("a: &a [1]\nb: *a\n", input, readOnly)).toBe(written);
	});
});

describe("a value changed in the form", () => {
	const change = (text: string, changes: Partial<FicheInput>) => {
		const read = readFiche(text, readOnly).input ?? input;
		return FICHE_FIELDS.filter((field) => field in changes).reduce(
			(changed, field) => withValue(changed, field, { ...read, ...changes }),
			text,
		);
	};

	it("changes its line alone", () => {
		const changed = change(FREE, { nom: "Zoé: la patronne" });
		expect(changed.split("\n").filter((line) => !FREE.split("\n").includes(line))).toEqual([
			'nom: "Zoé: la patronne" # dit Titi',
		]);
	});

	it.each([
		"x ",
		" x",
		"a # b",
		"- a",
		"{",
		"null",
		"multi\nligne",
		"'",
		'"',
		"é€",
		"@",
		"%",
		"!tag",
		"&a",
		"*a",
	])("may be %j while it is typed", (text) =>
		expect(readFiche(change(FREE, { secteur: text }), readOnly).input?.secteur).toBe(text),
	);

	it("adds, changes and removes links with their comments", () => {
		const added = change(FREE, {
			liens: ["https://a.example/x#y", "https://b.example", "https://c.example"],
		});
		expect(added).toContain("- https://c.example");
		expect(added).toContain("# à refaire");
		expect(readFiche(change(FREE, { liens: ["https://z.example"] }), readOnly).input?.liens).toEqual([
			"https://z.example",
		]);
	});

	it("changes nothing in a text that cannot be read", () => {
		expect(change("nom: [", { nom: "Zoé" })).toBe("nom: [");
	});
});

describe("what is wrong", () => {
	it("names line, key and what was found", () => {
		expect(problems("# fiche\n\nnom: Martin\n\n# numéros\n\nsiret: 123\n")).toEqual([
			[7, "siret", "siret", "123"],
		]);
	});

	it.each([
		["nom:\n", [1, "nom", "nom", ""]],
		["siret: 73282932000074\n", [1, undefined, "nom", undefined]],
		["nom: A\nsiret: 73282932000075\n", [2, "siret", "siretKey", "73282932000075"]],
		["nom: A\nsiren: 732829320\nsiret: 35600000049837\n", [3, "siret", "siretOfSiren", "35600000049837"]],
		["nom: A\ncontact:\n  email: pas une adresse\n", [3, "contact.email", "email", "pas une adresse"]],
		["nom: A\ncontact: Jean\n", [2, "contact", "nestedKeys", "Jean"]],
		["nom: [A]\n", [1, "nom", "plainValue", undefined]],
		["nom: A\nliens: https://a.fr\n", [2, "liens", "list", "https://a.fr"]],
		[
			"nom: A\nliens:\n  - https://a.fr\n  - javascript:alert(1)\n",
			[4, "liens", "address", "javascript:alert(1)"],
		],
		["nom: A\nbudget: beaucoup\n", [2, "budget", "budget", "beaucoup"]],
		["nom: A\nbudget: -5\n", [2, "budget", "budget", "-5"]],
		["nom: A\nlangue: français\n", [2, "langue", "language", "français"]],
		["nom: A\nadresse:\n  pays: France\n", [3, "adresse.pays", "country", "France"]],
		["nom: A\nslug: client_autre\n", [2, "slug", "unchanged", "client_autre"]],
		["nom: A\nstatut: archive\n", [2, "statut", "unchanged", "archive"]],
	])("%j", (text, expected) => {
		const [found] = problems(text);
		expect(found?.[2]).toBe(expected[2]);
		if (expected[1]) expect(found).toEqual(expected);
	});

	it("takes a SIRET with spaces and a budget as it is written in France", () => {
		expect(readFiche("nom: A\nsiret: 732 829 320 00074\nbudget: 4 500,50 €\n", {}).columns).toMatchObject({
			siret: "73282932000074",
			budget_cents: 450_050,
		});
	});

	it("is told of each value", () => {
		expect(problems("nom:\nsiret: 1\nliens: 2\n").map(([, key]) => key)).toEqual(["nom", "siret", "liens"]);
	});
});
