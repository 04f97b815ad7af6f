import { randomUUID } from "node:crypto";
import type { RealtimeChannel, SupabaseClient } from "@supabase/supabase-js";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { anonymousClient, clientWith, createPerson, target } from "./clients.ts";
import { Inbox, join } from "./inbox.ts";

interface Happening {
	readonly what: "join" | "leave";
	readonly key: string;
	readonly presences: Record<string, unknown>[];
}

const clients: SupabaseClient[] = [];
let name: string;

beforeEach(() => {
	name = `presence ${randomUUID()}`;
});
afterAll(async () => {
	await Promise.all(clients.map((client) => client.removeAllChannels()));
});

function newClient(): SupabaseClient {
	const client = anonymousClient();
	clients.push(client);
	return client;
}

/** Joins under a key and collects who comes and goes. */
async function visitor(
	key: string,
	client = newClient(),
	config: { private?: boolean } = {},
): Promise<{
	client: SupabaseClient;
	channel: RealtimeChannel;
	happened: Inbox<Happening>;
	synced: Inbox<unknown>;
}> {
	const [happened, synced] = [new Inbox<Happening>(), new Inbox<unknown>()];
	const channel = client
		.channel(name, { config: { ...config, presence: { key } } })
		.on("presence", { event: "sync" }, () => synced.put("synced"))
		.on("presence", { event: "join" }, (event) =>
			happened.put({ what: "join", key: event.key, presences: event.newPresences }),
		)
		.on("presence", { event: "leave" }, (event) =>
			happened.put({ what: "leave", key: event.key, presences: event.leftPresences }),
		);
	await join(channel);
	return { client, channel, happened, synced };
}

const present = (channel: RealtimeChannel) =>
	Object.entries(channel.presenceState()).map(([key, presences]) => [key, presences.length]);

describe("presence", () => {
	test("who comes is seen by those there, who was there by who comes", async () => {
		const lea = await visitor("lea");
		expect(await lea.channel.track({ at: "desk" })).toBe("ok");
		await lea.happened.until(({ key }) => key === "lea");
		const martin = await visitor("martin");
		await martin.synced.first(1);
		expect(martin.channel.presenceState()).toMatchObject({ lea: [{ at: "desk" }] });
		await martin.channel.track({ at: "train" });
		const { presences } = await lea.happened.until(({ key }) => key === "martin");
		expect(presences).toMatchObject([{ at: "train" }]);
		expect(present(lea.channel)).toEqual([
			["lea", 1],
			["martin", 1],
		]);
	});

	test("an empty room is a state, too", async () => {
		const lea = await visitor("lea");
		await lea.synced.first(1);
		expect(lea.channel.presenceState()).toEqual({});
	});

	test("what changes replaces what was said before; the same again is no news", async () => {
		const [lea, martin] = [await visitor("lea"), await visitor("martin")];
		await lea.channel.track({ at: "desk" });
		await lea.channel.track({ at: "desk" });
		await lea.channel.track({ at: "train" });
		await martin.happened.until(({ what }) => what === "leave");
		expect(martin.happened.all.map(({ what, presences }) => [what, presences[0]?.at])).toEqual([
			["join", "desk"],
			["join", "train"],
			["leave", "desk"],
		]);
		expect(martin.channel.presenceState()).toMatchObject({ lea: [{ at: "train" }] });
	});

	test("untracking, leaving and losing the connection all end a presence", async () => {
		const watcher = await visitor("watcher");
		const [untracks, leaves, breaks] = [
			await visitor("untracks"),
			await visitor("leaves"),
			await visitor("breaks"),
		];
		for (const { channel } of [untracks, leaves, breaks]) await channel.track({});
		expect(await untracks.channel.untrack()).toBe("ok");
		await watcher.happened.until(({ what, key }) => what === "leave" && key === "untracks");
		await leaves.channel.unsubscribe();
		await watcher.happened.until(({ what, key }) => what === "leave" && key === "leaves");
		await breaks.client.realtime.disconnect();
		await watcher.happened.until(({ what, key }) => what === "leave" && key === "breaks");
		expect(present(watcher.channel)).toEqual([]);
	});

	test("one key on two devices is one person with two presences", async () => {
		const watcher = await visitor("watcher");
		const [desk, phone] = [await visitor("lea"), await visitor("lea")];
		await Promise.all([desk.channel.track({ on: "desk" }), phone.channel.track({ on: "phone" })]);
		await watcher.happened.first(2);
		expect(present(watcher.channel)).toEqual([["lea", 2]]);
		await phone.channel.untrack();
		await watcher.happened.until(({ what }) => what === "leave");
		expect(watcher.channel.presenceState()).toMatchObject({ lea: [{ on: "desk" }] });
	});

	test("a visitor without a key is given one, and protocol 1.0.0 sees the same", async () => {
		const old = clientWith(target.publishableKey, { realtime: { vsn: "1.0.0" } });
		clients.push(old);
		const watcher = await visitor("watcher", old);
		const nameless = await visitor("");
		await nameless.channel.track({ here: true });
		const { key } = await watcher.happened.until(({ what }) => what === "join");
		expect(key).toMatch(/^[0-9a-f-]{36}$/);
	});
});

test("in a private channel a policy may let people be present and nothing else", async () => {
	name = "lobby";
	const { client } = await createPerson("lea");
	const lea = await visitor("lea", client, { private: true });
	expect(await lea.channel.track({ here: true })).toBe("ok");
	await lea.happened.until(({ key }) => key === "lea");
	await client.removeAllChannels();
});
