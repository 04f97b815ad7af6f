import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { follow, Inbox, join, systemMessages } from "./inbox.ts";
import { lea, martin, type Person, type RealtimeStack, startRealtimeStack } from "./realtime-stack.ts";

let stack: RealtimeStack;

beforeAll(async () => {
	stack = await startRealtimeStack();
});
afterEach(() => stack.disconnectAll());
afterAll(() => stack?.stop());

interface Follower {
	readonly bodies: Inbox<unknown>;
	/** Waits until the channel says again that no change is missed. */
	resumed(): Promise<void>;
}

async function followNotes({ client }: Person, tables = ["notes"]): Promise<Follower> {
	const bodies = new Inbox<unknown>();
	const channel = client.channel("notes");
	for (const table of tables) {
		channel.on("postgres_changes", { event: "INSERT", schema: "public", table }, (change) =>
			bodies.put(change.new.body),
		);
	}
	const said = systemMessages(channel);
	await follow(channel);
	let heard = said.all.length;
	return {
		bodies,
		async resumed() {
			const from = heard;
			await said.until((message) => said.all.indexOf(message) >= from && message.status === "ok");
			heard = said.all.length;
		},
	};
}

const write = (owner: string, body: string) =>
	stack.sql("insert into notes (owner_id, body) values ($1, $2)", [owner, body]);

test("fifty people are told of one row within a second, and each of their own rows only", async () => {
	const people = Array.from(
		{ length: 50 },
		(_, index) => `33333333-3333-4333-8333-${`${index}`.padStart(12, "0")}`,
	);
	const followers = await Promise.all(
		people.map(async (person) => followNotes(await stack.as(person), ["notes", "quarrels"])),
	);
	const started = performance.now();
	await stack.sql("insert into quarrels (body) values ('for all')");
	await Promise.all(followers.map(({ bodies }) => bodies.first(1)));
	expect(performance.now() - started).toBeLessThan(1_000);

	await stack.sql(
		"insert into notes (owner_id, body) select person, person from unnest($1::uuid[]) as person",
		[people],
	);
	await Promise.all(followers.map(({ bodies }) => bodies.first(2)));
	expect(followers.map(({ bodies }) => bodies.all)).toEqual(people.map((person) => ["for all", person]));
});

test("a change is announced well within a tenth of a second", async () => {
	const { bodies } = await followNotes(await stack.as(martin));
	const latencies: number[] = [];
	for (let round = 0; round < 21; round += 1) {
		const started = performance.now();
		await write(martin, `round ${round}`);
		await bodies.until((body) => body === `round ${round}`);
		latencies.push(performance.now() - started);
	}
	const median = latencies.sort((a, b) => a - b)[10];
	expect(median).toBeLessThan(100);
});

test("clients come back by themselves after the service was restarted, each to their own rows", async () => {
	const [ofMartin, ofLea] = [
		await followNotes(await stack.as(martin)),
		await followNotes(await stack.as(lea)),
	];
	await stack.stopService();
	await write(martin, "while nobody listened");
	await stack.startService();
	await Promise.all([ofMartin.resumed(), ofLea.resumed()]);
	await write(lea, "for Léa");
	await write(martin, "for Martin");
	await Promise.all([ofMartin.bodies.first(1), ofLea.bodies.first(1)]);
	expect([ofMartin.bodies.all, ofLea.bodies.all]).toEqual([["for Martin"], ["for Léa"]]);
});

test("the stream comes back after Postgres crashed, on the same websockets", async () => {
	const { bodies, resumed } = await followNotes(await stack.as(martin));
	await stack.crashPostgres();
	await resumed();
	await write(martin, "after the crash");
	await bodies.first(1);
	expect(bodies.all).toEqual(["after the crash"]);
	expect(await stack.sql("select slot_name from pg_replication_slots where not temporary")).toEqual([]);
});

test("a publication may be dropped and made again", async () => {
	const { bodies, resumed } = await followNotes(await stack.as(martin));
	await stack.sql("drop publication supabase_realtime");
	await write(martin, "unpublished");
	await stack.sql("create publication supabase_realtime for table notes, board, journal, quarrels");
	await resumed();
	await write(martin, "published");
	await bodies.until((body) => body === "published");
	expect(bodies.all).toEqual(["published"]);
});

test("tables may be dropped and made again, as a reset does", async () => {
	const { bodies } = await followNotes(await stack.as(martin));
	await stack.sql(`
		create table kept as table notes with no data;
		drop table notes;
		create table notes (id bigint generated always as identity primary key, owner_id uuid, body text, added text);
		alter table notes enable row level security;
		create policy notes_select_owner on notes for select to authenticated using (owner_id = (select auth.uid()));
		alter publication supabase_realtime add table notes`);
	await write(lea, "hidden");
	await write(martin, "made again");
	await bodies.first(1);
	expect(bodies.all).toEqual(["made again"]);
});

test("a token that expires closes its channels, and says so", async () => {
	const person = await stack.as(martin);
	const channel = person.client.channel("expiring");
	const said = systemMessages(channel);
	const states = new Inbox<string>();
	channel.subscribe((state) => states.put(state));
	await states.until((state) => state === "SUBSCRIBED");
	await person.renew({}, "2s");
	const { message } = await said.until(({ status }) => status === "error");
	expect(message).toMatch(/^Token has expired \d+ seconds ago$/);
	await states.until((state) => state === "CLOSED");
});

test("tokens are refused by their reason", async () => {
	const refused = (token: string) => {
		const client = stack.withKey(stack.keys.publishable);
		return client.realtime.setAuth(token).then(() => join(client.channel("refused")));
	};
	const [header, payload] = (await stack.token({ sub: martin })).split(".");
	await expect(refused(await stack.token({ sub: martin }, "-10s"))).rejects.toThrow(
		/InvalidJWTToken: Token has expired 1\d seconds ago/,
	);
	await expect(refused(`${header}.${payload}.${"x".repeat(43)}`)).rejects.toThrow(
		"JwtSignatureError: Failed to validate JWT signature",
	);
	await expect(refused("not.a.token")).rejects.toThrow("MalformedJWT: The token provided is not a valid JWT");
	await expect(refused(await stack.token({ role: 7 }))).rejects.toThrow(
		"Fields `role` and `exp` are required in JWT",
	);
});

test("a role that is none of a request's sees nothing of the database", async () => {
	const intruder = await stack.as(martin, { role: "supabase_admin" });
	await expect(followNotes(intruder)).rejects.toThrow(/Unable to subscribe to changes/);
	await expect(
		join(intruder.client.channel(`person:${martin}`, { config: { private: true } })),
	).rejects.toThrow("Unauthorized");
});

test("nothing that was logged holds a key or a token", () => {
	const log = stack.logged.join("\n");
	expect(stack.logged.length).toBeGreaterThan(0);
	for (const secret of [stack.keys.publishable, stack.keys.secret, stack.keys.jwtSecret, "eyJ"]) {
		expect(log).not.toContain(secret);
	}
});
