import { expect, test } from "vitest";
import { type ManyClientsOutcome, undoOf } from "./many.ts";

const outcome = (id: string, fields: Partial<ManyClientsOutcome> = {}): ManyClientsOutcome => ({
	client_id: id,
	nom: id,
	owner_before: null,
	changed: true,
	refused: null,
	...fields,
});

test("only what changed is taken back", () => {
	const outcomes = [
		outcome("a"),
		outcome("b", { changed: false }),
		outcome("c", { changed: false, refused: "CLIENT_ARCHIVED" }),
	];
	expect(undoOf({ kind: "add_tag", tag: "vip" }, outcomes)).toEqual([
		{ clientIds: ["a"], act: { kind: "remove_tag", tag: "vip" } },
	]);
	expect(undoOf({ kind: "pin" }, outcomes)).toEqual([{ clientIds: ["a"], act: { kind: "unpin" } }]);
});

test("each client goes back to the owner it had", () => {
	const outcomes = [
		outcome("a", { owner_before: "mikl" }),
		outcome("b"),
		outcome("c", { owner_before: "mikl" }),
	];
	expect(undoOf({ kind: "owner", ownerId: "camille" }, outcomes)).toEqual([
		{ clientIds: ["a", "c"], act: { kind: "owner", ownerId: "mikl" } },
		{ clientIds: ["b"], act: { kind: "owner", ownerId: null } },
	]);
});

test("a suspension is taken back, an archive is not", () => {
	expect(undoOf({ kind: "statut", statut: "suspendu" }, [outcome("a")])).toEqual([
		{ clientIds: ["a"], act: { kind: "statut", statut: "actif" } },
	]);
	expect(undoOf({ kind: "statut", statut: "archive" }, [outcome("a")])).toBeNull();
});
