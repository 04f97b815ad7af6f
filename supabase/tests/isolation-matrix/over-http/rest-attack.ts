import type { Verb } from "@dossier/shared/isolation-matrix/matrix";
import { describe, expect, it } from "vitest";
import { type Cell, expectedAnswer } from "../matrix-file.ts";
import { additionsOf, keepOnly, type NamedRow, rowsOf } from "../try-as.ts";
import { add, changeRows, selectAll } from "./rest.ts";
import { personOf, type World } from "./world.ts";

/** Plays the cases of the tables of `public` through REST: what may be seen, what may not be touched, and what may be changed. */
export function attackRest(world: () => World, cells: readonly Cell[]): void {
	const of = (verb: Verb) => cells.filter((cell) => cell.verb === verb);

	describe("REST: select", () => {
		it.each(of("select"))("$table: $role", async (cell) => {
			const rows = await rowsOf(world().owner, cell.table);
			expect(await selectAll(personOf(world(), cell.person), cell.table, rows)).toEqual(
				expectedAnswer(cell, namesOf(rows)),
			);
		});
	});

	describe.each(["update", "delete"] as const)("REST: %s what is not one's own", (verb) => {
		it.each(of(verb))("$table: $role", async (cell) => {
			const rows = await rowsOf(world().owner, cell.table);
			const expected = expectedAnswer(cell, namesOf(rows));
			for (const refused of [true, false]) {
				const others = rows.filter(
					({ name }) => !expected.done.includes(name) && expected.refused.includes(name) === refused,
				);
				expect(await changeRows(personOf(world(), cell.person), cell.table, verb, others)).toEqual({
					done: [],
					refused: refused ? distinctNames(others) : [],
				});
			}
			expect(await rowsOf(world().owner, cell.table)).toHaveLength(rows.length);
		});
	});

	describe("REST: update one's own", () => {
		it.each(of("update"))("$table: $role", async (cell) => {
			const rows = await rowsOf(world().owner, cell.table);
			const { done } = expectedAnswer(cell, namesOf(rows));
			const own = rows.filter(({ name }) => done.includes(name));
			expect((await changeRows(personOf(world(), cell.person), cell.table, "update", own)).done).toEqual(
				done,
			);
		});
	});
}

/** Plays what may be added to the tables of `public` through REST. */
export function attackAdditions(world: () => World, cells: readonly Cell[]): void {
	describe("REST: insert", () => {
		it.each(cells.filter(({ verb }) => verb === "insert"))("$table: $role", async (cell) => {
			const { owner } = world();
			const before = await rowsOf(owner, cell.table);
			const all = await additionsOf(owner, cell.table);
			const expected = expectedAnswer(
				cell,
				all.map(({ name }) => name),
			);
			const refused = oneOfEachClient(expected.refused);
			const answer: Record<"done" | "refused", string[]> = { done: [], refused: [] };
			for (const addition of all) {
				if (!expected.done.includes(addition.name) && !refused.includes(addition.name)) continue;
				const outcome = await add(personOf(world(), cell.person), cell.table, addition);
				answer[outcome].push(addition.name);
				// What one person added is gone before the next may add the same.
				if (outcome === "done") await keepOnly(owner, cell.table, before);
			}
			expect(answer.done.sort()).toEqual(expected.done);
			expect([...new Set(answer.refused)].sort()).toEqual(refused);
		});
	});
}

/** SQL tries each; over HTTP the first and the last of each client show that the same policies stand behind it. */
function oneOfEachClient(names: readonly string[]): string[] {
	const client = (name: string) => name.split("/", 1).join();
	return names.filter(
		(name, place) =>
			client(name) !== client(names[place - 1] ?? "") || client(name) !== client(names[place + 1] ?? ""),
	);
}

function namesOf(rows: readonly NamedRow[]): string[] {
	return rows.map(({ name }) => name);
}

function distinctNames(rows: readonly NamedRow[]): string[] {
	return [...new Set(namesOf(rows))].sort();
}
