import { describe, expect, it } from "vitest";
import { moved } from "./order.ts";
import { askingEtapes, progressOf } from "./progress.ts";
import type { Demande } from "./queries.ts";
import { demandesOf } from "./schema.ts";

function demande(given?: "en_cours" | "disponible"): Demande {
	const document = {
		id: "d",
		name: "Logo.png",
		folder: "documents",
		mime_type: "image/png",
		visible: true,
		created_at: "",
	};
	return {
		id: "1",
		etape_id: "e",
		client_id: "c",
		name: "Votre logo",
		type: "logo",
		document_id: given ? "d" : null,
		created_at: "",
		documents: given ? { ...document, state: given } : null,
	};
}

describe("progress", () => {
	it("does not count the steps spared to a client", () => {
		const etapes = (["terminee", "en_cours", "sautee", "a_venir"] as const).map((state) => ({ state }));
		expect(progressOf(etapes)).toEqual({ done: 1, total: 3 });
		expect(progressOf([])).toEqual({ done: 0, total: 0 });
	});
});

describe("a step asks", () => {
	const step = { state: "en_cours", asked: "", demandes: [] } as const;

	it.each([
		["in words", { ...step, asked: "Choisissez" }, true],
		["for a document not given", { ...step, demandes: [demande()] }, true],
		["for a document still on its way", { ...step, demandes: [demande("en_cours")] }, true],
		["nothing any more once all is given", { ...step, asked: "X", demandes: [demande("disponible")] }, false],
		["nothing by itself", step, false],
		["nothing before it begins", { ...step, state: "a_venir", asked: "X" } as const, false],
		["nothing after it ended", { ...step, state: "terminee", demandes: [demande()] } as const, false],
	])("%s", (_what, etape, asks) => {
		expect(askingEtapes([etape])).toHaveLength(asks ? 1 : 0);
	});
});

describe("another order", () => {
	it.each([
		["c", 0, ["c", "a", "b"]],
		["a", 2, ["b", "c", "a"]],
		["b", 1, ["a", "b", "c"]],
		["x", 0, ["a", "b", "c"]],
	])("%s to %i", (id, place, order) => {
		expect(moved(["a", "b", "c"], id, place)).toEqual(order);
	});
});

describe("what a step of a template asks for", () => {
	it("is read from JSON, and nothing when it is something else", () => {
		expect(demandesOf([{ name: "Logo", type: "logo" }])).toEqual([{ name: "Logo", type: "logo" }]);
		expect(demandesOf([{ name: "Logo", type: "secret" }])).toEqual([]);
		expect(demandesOf(undefined)).toEqual([]);
	});
});
