import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forgetLastSeen, keepLastSeen, recallLastSeen } from "../src/app/last-seen.ts";
import { createQueryClient, LAST_SEEN_FOR } from "../src/app/query-client.ts";

const documents = ["documents", "list"];

beforeEach(() => forgetLastSeen());
afterEach(() => vi.useRealTimers());

/** Lets a person see something, and waits until it is written. */
async function see(userId: string, build = "one"): Promise<void> {
	const queries = createQueryClient();
	const end = keepLastSeen(queries, userId, build);
	queries.setQueryData(documents, [`of ${userId}`]);
	await queries.fetchQuery({
		queryKey: ["documents", "access"],
		queryFn: () => "https://signed.example",
		meta: { keptOffline: false },
	});
	await vi.waitFor(async () => expect(await recall(userId, build)).toBeDefined(), { timeout: 5_000 });
	end();
}

async function recall(userId: string, build = "one", queryKey: readonly string[] = documents) {
	const queries = createQueryClient();
	await recallLastSeen(queries, userId, build);
	return queries.getQueryData(queryKey);
}

it("shows a person what they had seen", async () => {
	await see("martin");
	expect(await recall("martin")).toEqual(["of martin"]);
});

it("reads again what it shows, however young it is", async () => {
	await see("martin");
	const queries = createQueryClient();
	await recallLastSeen(queries, "martin", "one");
	const read = vi.fn(() => ["of martin", "since"]);
	expect(await queries.fetchQuery({ queryKey: documents, queryFn: read })).toEqual(["of martin", "since"]);
	expect(read).toHaveBeenCalledOnce();
});

it("keeps no signed link", async () => {
	await see("martin");
	expect(await recall("martin", "one", ["documents", "access"])).toBeUndefined();
});

it("shows nobody what another person had seen, and forgets it when another one logs in", async () => {
	await see("martin");
	expect(await recall("lea")).toBeUndefined();
	expect(await recall("martin")).toBeUndefined();
});

it("forgets everything at the end of a session", async () => {
	await see("martin");
	await forgetLastSeen();
	expect(await recall("martin")).toBeUndefined();
});

it("does not read what another build wrote", async () => {
	await see("martin");
	expect(await recall("martin", "two")).toBeUndefined();
});

it("shows nothing older than two weeks", async () => {
	await see("martin");
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + LAST_SEEN_FOR + 1 });
	expect(await recall("martin")).toBeUndefined();
});
