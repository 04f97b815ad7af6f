import { QueryObserver } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { DossierQueryClient } from "./dossier-query-client.ts";

const queryKey = ["documents", "directories"];

/** A list whose every reading is answered when the test says so, with what the database held when it was asked. */
function slowList() {
	const held = ["Logos"];
	const answers: (() => void)[] = [];
	const read = vi.fn(() => {
		const seen = [...held];
		return new Promise<string[]>((resolve) => answers.push(() => resolve(seen)));
	});
	const answer = async () => {
		await vi.waitFor(() => expect(answers).not.toEqual([]));
		answers.shift()?.();
	};
	return { held, read, answer };
}

test("what changed during the first reading of a list is in it in the end", async () => {
	const queries = new DossierQueryClient();
	const { held, read, answer } = slowList();
	const stop = new QueryObserver(queries, { queryKey, queryFn: read }).subscribe(() => undefined);
	held.push("Affiches");
	const settled = queries.invalidateQueries({ queryKey: ["documents"] });
	await answer();
	await answer();
	await settled;
	expect(queries.getQueryData(queryKey)).toEqual(["Logos", "Affiches"]);
	stop();
});

test("what changed while a list was fetched ahead is read again when it is shown", async () => {
	const queries = new DossierQueryClient();
	const { held, read, answer } = slowList();
	const ahead = queries.prefetchQuery({ queryKey, queryFn: read });
	held.push("Affiches");
	const settled = queries.invalidateQueries({ queryKey });
	await answer();
	await Promise.all([ahead, settled]);
	expect(queries.getQueryState(queryKey)).toMatchObject({ data: ["Logos"], isInvalidated: true });
});

test("a list at rest is read again once, and one not asked for not at all", async () => {
	const queries = new DossierQueryClient();
	const { read, answer } = slowList();
	const stop = new QueryObserver(queries, { queryKey, queryFn: read }).subscribe(() => undefined);
	await answer();
	await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
	const settled = queries.invalidateQueries({ queryKey });
	await answer();
	await settled;
	await queries.invalidateQueries({ queryKey: ["notifications"] });
	await queries.invalidateQueries({ queryKey, refetchType: "none" });
	expect(read).toHaveBeenCalledTimes(2);
	stop();
});
