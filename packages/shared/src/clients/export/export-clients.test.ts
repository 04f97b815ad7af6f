import { describe, expect, it } from "vitest";
import { ImportFile } from "../import/import-file.ts";
import type { FollowedClient } from "../schema.ts";
import { clientsCsv, clientsJson } from "./export-clients.ts";

const CLIENT: FollowedClient = {
	id: "5a6f0f3e-0000-4000-8000-000000000001",
	slug: "client_lea_bernard",
	nom: "Léa « Bernard » ; fille",
	entreprise: '=HYPERLINK("http://x")',
	contact_nom: null,
	email: "lea@exemple.fr",
	telephone: "+33 1 02 03 04 05",
	parcours: "one",
	statut: "actif",
	tags: ["salon", "vip"],
	owner_id: null,
	siren: "732829320",
	siret: "73282932000074",
	numero_tva: "FR44732829320",
	secteur: "Pilates",
	langue: "fr",
	adresse_rue: "12 rue\nde la Paix",
	adresse_complement: "Bâtiment B",
	adresse_code_postal: "75002",
	adresse_ville: "Paris",
	adresse_pays: "FR",
	site_web: "https://exemple.fr",
	liens: [],
	search_text: "lea",
	last_activity_at: "2026-01-02T00:00:00Z",
	revision: 1,
	created_at: "2026-01-02T00:00:00Z",
	updated_at: "2026-01-02T00:00:00Z",
};

describe("clients for a spreadsheet", () => {
	it("begin with the mark of UTF-8, are parted by semicolons, and run no formula", async () => {
		const bytes = new Uint8Array(await clientsCsv([CLIENT]).arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = new TextDecoder().decode(bytes);
		expect(text.split("\r\n")[0]).toMatch(/^Nom;Entreprise;Contact;E-mail;/);
		expect(text).toContain('"\'=HYPERLINK(""http://x"")"');
		expect(text).toContain(";'+33 1 02 03 04 05;");
	});

	it("are read back as they were by our own import", async () => {
		const file = await ImportFile.read(clientsCsv([CLIENT]), "clients.csv");
		expect(file.check(file.summary.guessed)).toMatchObject({ good: 1, faulty: 0 });
		expect(file.batch(0, 1, true)).toEqual([
			{
				line: 2,
				nom: CLIENT.nom,
				entreprise: CLIENT.entreprise,
				contact_nom: null,
				email: CLIENT.email,
				telephone: CLIENT.telephone,
				parcours: "one",
				tags: ["salon", "vip"],
				siren: CLIENT.siren,
				siret: CLIENT.siret,
				numero_tva: CLIENT.numero_tva,
				secteur: "Pilates",
				langue: "fr",
				adresse_rue: CLIENT.adresse_rue,
				adresse_complement: "Bâtiment B",
				adresse_code_postal: "75002",
				adresse_ville: "Paris",
				adresse_pays: "FR",
				site_web: "https://exemple.fr",
			},
		]);
	});
});

it("clients for a program are the tables' own columns", async () => {
	const [written] = JSON.parse(await clientsJson([CLIENT]).text());
	expect(written).toMatchObject({ nom: CLIENT.nom, telephone: "+33 1 02 03 04 05", tags: ["salon", "vip"] });
	expect(written).not.toHaveProperty("search_text");
});
