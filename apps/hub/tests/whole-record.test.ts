import { wholeRecord } from "@dossier/shared/clients/export/whole-record";
import { expect, it } from "vitest";
import { createBackend } from "./backend.ts";

const CLIENT = {
	id: "5a6f0f3e-0000-4000-8000-000000000001",
	slug: "client_lea_bernard",
	nom: "Léa Bernard",
	entreprise: null,
	contact_nom: null,
	email: null,
	telephone: null,
	parcours: "lab",
	statut: "actif",
	siren: null,
	siret: null,
	numero_tva: null,
	secteur: null,
	langue: null,
	adresse_rue: null,
	adresse_complement: null,
	adresse_code_postal: null,
	adresse_ville: null,
	adresse_pays: null,
	site_web: null,
	liens: [],
	revision: 1,
	created_at: "2026-01-02T00:00:00Z",
	fiches: { layout: "# Rappeler le lundi\nnom:\nallergies: [gluten]\nbudget:\n", budget_cents: 120_000 },
};

/** Tables as PostgREST gives them, a range at a time. */
function clientOver(tables: Readonly<Record<string, readonly object[]>>) {
	const given =
		(rows: readonly object[]) =>
		({ search }: { search: URLSearchParams }) => {
			const from = Number(search.get("offset"));
			return { body: rows.slice(from, from + Number(search.get("limit"))) };
		};
	return createBackend({
		"GET /rest/v1/clients": () => ({ body: CLIENT }),
		...Object.fromEntries(
			["notes", "parcours_etapes", "parcours_demandes", "reminders", "audit_log"].map((table) => [
				`GET /rest/v1/${table}`,
				given(tables[table] ?? []),
			]),
		),
	}).client;
}

it("takes along what is not a document: the fiche as its file, notes, steps, and the whole history", async () => {
	const history = Array.from({ length: 2000 }, (_, id) => ({ id, action: "note.updated" }));
	const client = clientOver({
		notes: [{ id: "n", title: "Appel", body: "## Lundi\n\nÀ *rappeler*." }],
		parcours_etapes: [{ id: "e", title: "Idée", description: "D’où elle vient" }],
		audit_log: history,
	});
	const record = JSON.parse(await wholeRecord(client, CLIENT.id));
	expect(record["fiche-client.yaml"]).toContain("# Rappeler le lundi");
	expect(record["fiche-client.yaml"]).toContain("allergies: [gluten]");
	expect(record["fiche-client.yaml"]).toMatch(/budget: .?1200/);
	expect(record.notes).toEqual([{ id: "n", title: "Appel", body: "## Lundi\n\nÀ *rappeler*." }]);
	expect(record.parcours.etapes).toHaveLength(1);
	expect(record.history).toEqual(history);
});
