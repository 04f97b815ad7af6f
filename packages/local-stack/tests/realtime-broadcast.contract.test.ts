import { randomUUID } from "node:crypto";
import type { RealtimeChannel, SupabaseClient } from "@supabase/supabase-js";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { anonymousClient, clientWith, createPerson, type Person, sql, target } from "./clients.ts";
import { Inbox, join, systemMessages } from "./inbox.ts";

interface Received {
	event: string;
	payload: unknown;
	meta?: { id?: string; replayed?: boolean };
}

let martin: Person;
let alice: SupabaseClient;
let bob: SupabaseClient;
let oldClient: SupabaseClient;

beforeAll(async () => {
	martin = await createPerson("martin");
	[alice, bob] = [anonymousClient(), anonymousClient()];
	oldClient = clientWith(target.publishableKey, { realtime: { vsn: "1.0.0" } });
});
afterEach(async () => {
	await Promise.all([martin.client, alice, bob, oldClient].map((client) => client.removeAllChannels()));
});

const room = () => `room ${randomUUID()}`;
const personal = () => `person:${martin.id}`;

/** Joins and collects every broadcast; binary payloads as lists of bytes. */
async function member(
	client: SupabaseClient,
	name: string,
	config: Parameters<SupabaseClient["channel"]>[1] extends infer Options ? NonNullable<Options> : never = {
		config: {},
	},
): Promise<{ channel: RealtimeChannel; inbox: Inbox<Received> }> {
	const inbox = new Inbox<Received>();
	const channel = client.channel(name, config).on("broadcast", { event: "*" }, ({ event, payload, meta }) =>
		inbox.put({
			event,
			payload: payload instanceof ArrayBuffer ? [...new Uint8Array(payload)] : payload,
			meta,
		}),
	);
	await join(channel);
	return { channel, inbox };
}

const send = ({ channel }: { channel: RealtimeChannel }, event: string, payload: object) =>
	channel.send({ type: "broadcast", event, payload });
const events = ({ inbox }: { inbox: Inbox<Received> }) => inbox.all.map(({ event }) => event);

describe("between clients", () => {
	test("others receive it; the sender only if it asked for its own", async () => {
		const name = room();
		const [quiet, selfish] = [
			await member(alice, name),
			await member(bob, name, { config: { broadcast: { self: true } } }),
		];
		await send(quiet, "from quiet", { emoji: "é 🎉" });
		await selfish.inbox.first(1);
		await send(selfish, "from selfish", {});
		await Promise.all([quiet.inbox.first(1), selfish.inbox.first(2)]);
		expect(events(quiet)).toEqual(["from selfish"]);
		expect(events(selfish)).toEqual(["from quiet", "from selfish"]);
		expect(selfish.inbox.all[0]?.payload).toEqual({ emoji: "é 🎉" });
	});

	test("an acknowledged one is answered", async () => {
		const sender = await member(alice, room(), { config: { broadcast: { ack: true } } });
		expect(await send(sender, "acknowledged", {})).toBe("ok");
	});

	test("protocols 1.0.0 and 2.0.0 understand each other; bytes reach 2.0.0 only", async () => {
		const name = room();
		const [old, young, other] = [
			await member(oldClient, name),
			await member(alice, name),
			await member(bob, name),
		];
		await send(old, "from old", { a: [1, null] });
		await young.inbox.first(1);
		await send(young, "from young", { b: "ü" });
		await young.channel.send({
			type: "broadcast",
			event: "bytes",
			payload: Uint8Array.from([0, 255, 7]).buffer,
		});
		await send(young, "marker", {});
		await Promise.all([old.inbox.until(({ event }) => event === "marker"), other.inbox.first(4)]);
		expect(other.inbox.all.map(({ payload }) => payload)).toEqual([
			{ a: [1, null] },
			{ b: "ü" },
			[0, 255, 7],
			{},
		]);
		expect(events(old)).toEqual(["from young", "marker"]);
	});

	test("a private channel and a public one of the same name are two rooms", async () => {
		const outside = await member(martin.client, personal());
		const elsewhere = await member(alice, personal());
		await martin.client.removeChannel(outside.channel);
		const inside = await member(martin.client, personal(), {
			config: { private: true, broadcast: { self: true } },
		});
		await send(inside, "private", {});
		await inside.inbox.first(1);
		await alice.channel(personal()).httpSend("public", {});
		await elsewhere.inbox.first(1);
		expect([events(inside), events(elsewhere)]).toEqual([["private"], ["public"]]);
	});
});

describe("over HTTP", () => {
	test("one message, JSON or bytes, to names that need encoding", async () => {
		const name = `a/b %20 é ${randomUUID()}`;
		const receiver = await member(alice, name);
		const sender = bob.channel(name);
		expect(await sender.httpSend("été / 100%", { list: [1] })).toEqual({ success: true });
		expect(await sender.httpSend("bytes", Uint8Array.from([1, 2]))).toEqual({ success: true });
		await receiver.inbox.first(2);
		expect(receiver.inbox.all).toMatchObject([
			{ event: "été / 100%", payload: { list: [1] } },
			{ event: "bytes", payload: [1, 2] },
		]);
		await bob.removeChannel(sender);
	});

	const post = (path: string, body: string, headers: Record<string, string> = {}) =>
		fetch(`${target.url}/realtime/v1/api/broadcast${path}`, {
			method: "POST",
			headers: { apikey: target.publishableKey, "Content-Type": "application/json", ...headers },
			body,
		});

	test("a batch is delivered in order; what is private and not allowed is left out", async () => {
		const name = room();
		const receiver = await member(alice, name);
		const messages = [
			{ topic: name, event: "one", payload: { n: 1 } },
			{ topic: "news", event: "secret", payload: {}, private: true },
			{ topic: name, event: "two", payload: {} },
		];
		expect((await post("", JSON.stringify({ messages }))).status).toBe(202);
		await receiver.inbox.first(2);
		expect(events(receiver)).toEqual(["one", "two"]);
	});

	test("what cannot be read is refused with what is wrong", async () => {
		const answers = await Promise.all([
			post("", JSON.stringify({ messages: [{ topic: "x", event: "" }] })),
			post("", "no json"),
			post("/x/events/y", "no json"),
			post("/x/events/y", "<a/>", { "Content-Type": "application/xml" }),
			post("/x/events/y?persist=true", "{}"),
			post("/news/events/y?private=true", "{}"),
			post("", "{}", { apikey: "nonsense" }),
		]);
		expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 415, 422, 403, 401]);
		expect(JSON.stringify(await answers[0]?.json())).toContain("can't be blank");
	});
});

describe("from the database", () => {
	const replicated = { config: { private: true, broadcast: { replication_ready: true } } };

	async function follower() {
		const inbox = new Inbox<Received>();
		const channel = martin.client.channel(personal(), replicated).on("broadcast", { event: "*" }, inbox.put);
		const said = systemMessages(channel);
		await join(channel);
		await said.until(({ message }) => message === "Replication connection established");
		return { channel, inbox };
	}

	test("realtime.send reaches the private or the public room, with the message's id", async () => {
		const inside = await follower();
		const outside = await member(alice, personal());
		await sql("select realtime.send('{\"a\": 1}', 'private', $1)", [personal()]);
		await sql("select realtime.send('{\"a\": 2}', 'public', $1, false)", [personal()]);
		await Promise.all([inside.inbox.first(1), outside.inbox.first(1)]);
		const { id } = inside.inbox.all[0]?.meta ?? {};
		expect(inside.inbox.all).toEqual([
			{ type: "broadcast", event: "private", payload: { a: 1, id }, meta: { id } },
		]);
		expect(events(outside)).toEqual(["public"]);
	});

	test("a trigger tells of each change, old and new", async () => {
		const { inbox } = await follower();
		await sql("insert into notes (owner_id, body) values ($1, 'announced')", [martin.id]);
		await sql("update notes set body = 'changed' where body = 'announced' and owner_id = $1", [martin.id]);
		await sql("delete from notes where body = 'changed' and owner_id = $1", [martin.id]);
		await inbox.first(3);
		expect(inbox.all).toMatchObject([
			{ event: "INSERT", payload: { operation: "INSERT", record: { body: "announced" }, old_record: null } },
			{ event: "UPDATE", payload: { record: { body: "changed" }, old_record: { body: "announced" } } },
			{
				event: "DELETE",
				payload: { table: "notes", schema: "public", record: null, old_record: { body: "changed" } },
			},
		]);
	});

	test("a transaction that is rolled back tells nothing", async () => {
		const { inbox } = await follower();
		await sql("begin; select realtime.send('{}', 'undone', 'person:' || gen_random_uuid()); rollback");
		await sql(
			"do $$ begin perform realtime.send('{}', 'undone', 'nowhere'); raise 'no'; exception when others then null; end $$",
		);
		await sql("select realtime.send('{}', 'done', $1)", [personal()]);
		await inbox.first(1);
		expect(inbox.all.map(({ event }) => event)).toEqual(["done"]);
	});
});

describe("replay", () => {
	const replaying = (since: number, limit?: number) => ({
		config: { private: true, broadcast: { replay: { since, limit } } },
	});

	test("what was sent since is delivered at the join: the last ones, oldest first, marked", async () => {
		const since = Date.now();
		for (const event of ["one", "two", "three"])
			await sql("select realtime.send('{}', $2, $1)", [personal(), event]);
		const { inbox } = await member(martin.client, personal(), replaying(since, 2));
		await inbox.first(2);
		expect(inbox.all.map(({ event, meta }) => [event, meta?.replayed])).toEqual([
			["two", true],
			["three", true],
		]);
		await sql("select realtime.send('{}', 'live', $1)", [personal()]);
		await inbox.first(3);
		expect(inbox.all[2]).toMatchObject({ event: "live", meta: { id: expect.any(String) } });
	});

	test("a client's own message can be stored: by websocket and over HTTP, for a time", async () => {
		const since = Date.now();
		const sender = await member(martin.client, personal(), {
			config: { private: true, broadcast: { ack: true } },
		});
		const stored = { type: "broadcast" as const, payload: { kept: true }, persist: true };
		expect(await sender.channel.send({ ...stored, event: "stored" })).toBe("ok");
		await sender.channel.httpSend("by http", Uint8Array.from([9]), { persist: true });
		expect(await sender.channel.send({ ...stored, event: "expired", persist: { ttl: 0.001 } })).toBe("ok");
		await sender.inbox.until(({ event }) => event === "by http");
		await martin.client.removeChannel(sender.channel);

		const { inbox } = await member(martin.client, personal(), replaying(since));
		await inbox.first(2);
		expect(inbox.all).toMatchObject([
			{ event: "stored", payload: { kept: true }, meta: { replayed: true } },
			{ event: "by http", payload: [9], meta: { replayed: true } },
		]);
	});
});
