import type { RealtimeChannel, RealtimePostgresChangesPayload, SupabaseClient } from "@supabase/supabase-js";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anonymousClient, createPerson, type Person, serviceClient, sql } from "./clients.ts";
import { follow, Inbox, join } from "./inbox.ts";
import { grant } from "./realtime-people.ts";

type Change = RealtimePostgresChangesPayload<Record<string, unknown>>;
type Wanted = { event?: "*"; table?: string; schema?: string; filter?: string; select?: string[] };

let martin: Person;
let lea: Person;
let count = 0;

beforeAll(async () => {
	[martin, lea] = await Promise.all([createPerson("martin"), createPerson("lea")]);
});
beforeEach(async () => {
	await Promise.all([martin.client.removeAllChannels(), lea.client.removeAllChannels()]);
});

const newChannel = (client: SupabaseClient): RealtimeChannel => client.channel(`changes-${++count}`);

async function changesFor(client: SupabaseClient, wanted: Wanted): Promise<Inbox<Change>> {
	const inbox = new Inbox<Change>();
	const channel = newChannel(client);
	channel.on("postgres_changes", { event: "*", schema: "public", ...wanted }, inbox.put);
	await follow(channel);
	return inbox;
}

const note = (owner: Person, body: string, more: Record<string, unknown> = {}) =>
	sql(
		`insert into notes (owner_id, body, amount, due, done, tags)
		values ($1, $2, $3, $4, $5, $6) returning id::int`,
		[owner.id, body, more.amount ?? null, more.due ?? null, more.done ?? null, more.tags ?? null],
	);
const bodies = (changes: Change[]) =>
	changes.map((change) => ("body" in change.new ? change.new.body : undefined));

describe("who is told", () => {
	test("a person is told of their own rows, never of another's", async () => {
		const [ofMartin, ofLea] = await Promise.all([
			changesFor(martin.client, { table: "notes" }),
			changesFor(lea.client, { table: "notes" }),
		]);
		await note(lea, "for Léa");
		await note(martin, "for Martin");
		await note(lea, "for Léa again");
		await note(martin, "for Martin again");
		expect(bodies(await ofMartin.first(2))).toEqual(["for Martin", "for Martin again"]);
		expect(bodies(await ofLea.first(2))).toEqual(["for Léa", "for Léa again"]);
		expect([ofMartin.all.length, ofLea.all.length]).toEqual([2, 2]);
	});

	test("a row that changes hands is told to its new owner only", async () => {
		const [row] = await note(martin, "mine");
		const [ofMartin, ofLea] = await Promise.all([
			changesFor(martin.client, { table: "notes" }),
			changesFor(lea.client, { table: "notes" }),
		]);
		await sql("update notes set owner_id = $2 where id = $1", [row?.id, lea.id]);
		await note(martin, "marker");
		await ofLea.until((change) => change.eventType === "UPDATE");
		await ofMartin.until((change) => bodies([change])[0] === "marker");
		expect(bodies(ofMartin.all)).toEqual(["marker"]);
	});

	test("a visitor without session is told nothing, the secret key everything", async () => {
		const [visitor, agency] = [anonymousClient(), serviceClient()];
		const [ofVisitor, ofAgency] = await Promise.all([
			changesFor(visitor, {}),
			changesFor(agency, { table: "notes" }),
		]);
		await note(martin, "private");
		await sql("insert into board (body) values ('marker')");
		await ofVisitor.until((change) => change.table === "board");
		expect(JSON.stringify(ofVisitor.all)).not.toContain("private");
		const told = await ofAgency.until((change) => bodies([change])[0] === "private");
		expect(told.new).toMatchObject({ owner_id: martin.id, secret: "for the agency" });
	});

	test("a policy that raises an error refuses, and silences nobody else", async () => {
		const angry = await createPerson("angry");
		await grant(angry, { mood: "angry" });
		const [ofAngry, ofCalm] = await Promise.all([
			changesFor(angry.client, {}),
			changesFor(martin.client, { table: "quarrels" }),
		]);
		await sql("insert into quarrels (body) values ('again')");
		await sql("insert into board (body) values ('marker')");
		await ofCalm.until((change) => change.table === "quarrels");
		await ofAngry.until((change) => change.table === "board");
		expect(ofAngry.all.map((change) => change.table)).toEqual(["board"]);
	});

	test("what a new token may see is seen at once", async () => {
		const person = await createPerson("person");
		await grant(person, { mood: "angry" });
		const inbox = new Inbox<Change>();
		const channel = newChannel(person.client);
		for (const table of ["quarrels", "board"]) {
			channel.on("postgres_changes", { event: "*", schema: "public", table }, inbox.put);
		}
		const said = new Inbox<{ message?: string }>();
		channel.on("system", {}, said.put);
		await follow(channel);
		await sql("insert into quarrels (body) values ('before')");
		await sql("insert into board (body) values ('marker')");
		await inbox.first(1);
		await grant(person, { mood: "calm" });
		await said.until(
			() => said.all.filter(({ message }) => message === "Subscribed to PostgreSQL").length === 2,
		);
		await sql("insert into quarrels (body) values ('after')");
		await inbox.first(2);
		expect(bodies(inbox.all)).toEqual(["marker", "after"]);
	});

	test("row-level security switched on takes effect with the next change", async () => {
		const inbox = await changesFor(martin.client, {});
		await sql("insert into board (body) values ('open')");
		await inbox.until((change) => bodies([change])[0] === "open");
		await sql("alter table board enable row level security; insert into board (body) values ('closed')");
		await note(martin, "marker");
		await inbox.until((change) => bodies([change])[0] === "marker");
		await sql("alter table board disable row level security; insert into board (body) values ('open again')");
		await inbox.until((change) => bodies([change])[0] === "open again");
		expect(bodies(inbox.all)).toEqual(["open", "marker", "open again"]);
	});
});

describe("what is told", () => {
	test("an insert carries the row as JSON, with its generated column and without the hidden one", async () => {
		const inbox = await changesFor(martin.client, { table: "notes" });
		const more = { amount: "12.50", due: "2026-03-01", done: true, tags: ["a", "b, c"] };
		const [row] = await note(martin, "été", more);
		const [change] = await inbox.first(1);
		expect(change).toMatchObject({
			schema: "public",
			table: "notes",
			eventType: "INSERT",
			old: {},
			errors: null,
		});
		expect(change?.new).toEqual({
			id: row?.id,
			owner_id: martin.id,
			body: "été",
			amount: 12.5,
			due: "2026-03-01",
			done: true,
			tags: ["a", "b, c"],
			doubled: 25,
		});
		expect(Math.abs(Date.now() - Date.parse(change?.commit_timestamp ?? ""))).toBeLessThan(60_000);
	});

	test("an update carries the new row, and of the old one what identifies it", async () => {
		const [row] = await note(martin, "before");
		const inbox = await changesFor(martin.client, { table: "notes" });
		await sql("update notes set body = 'after' where id = $1", [row?.id]);
		const [change] = await inbox.first(1);
		expect(change).toMatchObject({ eventType: "UPDATE", new: { id: row?.id, body: "after" } });
		expect(change?.old).toEqual({ id: row?.id });
	});

	test("with replica identity full the whole old row, also what was too large to be sent again", async () => {
		const picture = Array.from({ length: 5_000 }, (_, index) => Math.sin(index)).join(" ");
		await sql("insert into board (body, picture) values ('large', $1)", [picture]);
		const inbox = await changesFor(martin.client, { table: "board" });
		await sql("update board set body = 'larger' where body = 'large'");
		const [change] = await inbox.first(1);
		expect(change?.old).toMatchObject({ body: "large" });
		expect(change?.new).toMatchObject({ body: "larger" });
		expect(change?.new && "picture" in change.new && change.new.picture === picture).toBe(true);
	});

	test("a delete under row-level security tells the key only, though the stream has the row; without it the row", async () => {
		const [row] = await sql("insert into quarrels (body) values ('gone') returning id::int");
		await sql("insert into board (body) values ('gone')");
		const inbox = await changesFor(martin.client, {});
		await sql("delete from quarrels where id = $1", [row?.id]);
		await sql("delete from board where body = 'gone'");
		const [ofQuarrels, ofBoard] = await inbox.first(2);
		expect(ofQuarrels).toMatchObject({ eventType: "DELETE", table: "quarrels", new: {} });
		expect(ofQuarrels?.old).toEqual({ id: row?.id });
		expect(ofBoard?.old).toMatchObject({ body: "gone" });
	});

	test("a table without primary key says that something changed, not what", async () => {
		const inbox = await changesFor(martin.client, { table: "journal" });
		await sql("insert into journal values ('line')");
		const [change] = await inbox.first(1);
		expect(change).toMatchObject({ new: {}, errors: ["Error 400: Bad Request, no primary key"] });
	});

	test("a selection of columns brings those and the key", async () => {
		const inbox = await changesFor(martin.client, { table: "notes", select: ["body"] });
		const [row] = await note(martin, "selected", { amount: 1 });
		expect((await inbox.first(1))[0]?.new).toEqual({ id: row?.id, body: "selected" });
	});

	test("each binding of a channel is told of its own event", async () => {
		const told = new Inbox<string>();
		const channel = newChannel(martin.client);
		for (const event of ["INSERT", "UPDATE", "DELETE"] as const) {
			channel.on("postgres_changes", { event, schema: "public", table: "notes" }, (change) =>
				told.put(`${event}: ${change.eventType}`),
			);
		}
		await follow(channel);
		const [row] = await note(martin, "one");
		await told.first(1);
		await sql("update notes set body = 'two' where id = $1", [row?.id]);
		await told.first(2);
		await sql("delete from notes where id = $1", [row?.id]);
		await told.first(3);
		expect(told.all).toEqual(["INSERT: INSERT", "UPDATE: UPDATE", "DELETE: DELETE"]);
	});
});

describe("filters", () => {
	const passing: [filter: string, passes: Record<string, unknown>, fails: Record<string, unknown>][] = [
		["amount=eq.10", { amount: "10.0" }, { amount: 11 }],
		["amount=neq.10", { amount: 9 }, { amount: 10 }],
		["amount=gt.9", { amount: 10 }, { amount: 9 }],
		["amount=gte.10", { amount: 10 }, { amount: 9 }],
		["amount=lt.10", { amount: 9 }, { amount: 10 }],
		["amount=lte.10", { amount: 10 }, { amount: 11 }],
		["due=gt.2026-01-31", { due: "2026-02-01" }, { due: "2025-12-01" }],
		["amount=in.(1,2)", { amount: 2 }, { amount: 3 }],
		["amount=not.in.(1,2)", { amount: 3 }, { amount: 2 }],
		["done=is.true", { done: true }, { done: null }],
		["done=is.null", { done: null }, { done: false }],
		["done=not.is.null", { done: false }, { done: null }],
		["amount=isdistinct.1", { amount: null }, { amount: 1 }],
		["amount=not.isdistinct.1", { amount: 1 }, { amount: null }],
		["amount=not.eq.1", { amount: 2 }, { amount: null }],
		["doubled=eq.20", { amount: 10 }, { amount: 20 }],
		["amount=gt.1,amount=lt.5", { amount: 3 }, { amount: 6 }],
	];

	test.each(passing)("%s", async (filter, passes, fails) => {
		const inbox = await changesFor(martin.client, { table: "notes", filter });
		await note(martin, "fails", fails);
		await note(martin, "passes", passes);
		await inbox.first(1);
		expect(bodies(inbox.all)).toEqual(["passes"]);
	});

	const texts: [filter: string, passes: string, fails: string][] = [
		["body=like.Fac%", "Facture", "facture"],
		["body=ilike.fac%", "Facture", "Devis"],
		["body=not.like.F%", "Devis", "Facture"],
		["body=match.^[A-F]", "Devis", "Visio"],
		["body=imatch.^visio$", "VISIO", "Visios"],
		[String.raw`body=eq."say \"hi\", \\o/"`, String.raw`say "hi", \o/`, "say"],
		['body=in.("a,b",c)', "a,b", "a"],
	];

	test.each(texts)("%s", async (filter, passes, fails) => {
		const inbox = await changesFor(martin.client, { table: "notes", filter });
		await note(martin, fails);
		await note(martin, passes);
		await inbox.first(1);
		expect(bodies(inbox.all)).toEqual([passes]);
	});

	test("a pattern that fails on a row matches nothing and harms no other subscription", async () => {
		const [broken, whole] = await Promise.all([
			changesFor(martin.client, { table: "notes", filter: "body=like.ends\\" }),
			changesFor(martin.client, { table: "notes", filter: "body=like.ends%" }),
		]);
		await note(martin, "ends here");
		await whole.first(1);
		expect(broken.all).toEqual([]);
	});

	test("an update is judged by the new row, a delete by what identifies the old one", async () => {
		const [row] = await note(martin, "filtered", { amount: 1 });
		const [byAmount, byKey] = await Promise.all([
			changesFor(martin.client, { table: "notes", filter: "amount=eq.2" }),
			changesFor(martin.client, { table: "notes", filter: `id=eq.${row?.id}` }),
		]);
		await sql("update notes set amount = 2 where id = $1", [row?.id]);
		await byAmount.first(1);
		await sql("delete from notes where id = $1", [row?.id]);
		await byKey.until((change) => change.eventType === "DELETE");
		await note(martin, "marker", { amount: 2 });
		await byAmount.until((change) => bodies([change])[0] === "marker");
		expect(byAmount.all.map((change) => change.eventType)).toEqual(["UPDATE", "INSERT"]);
	});
});

describe("what cannot be subscribed to", () => {
	test.each([
		[{ table: "unpublished" }, /Please check Realtime is enabled .*table: unpublished/],
		[{ table: "notes", filter: "body=near.x" }, /operator "near" is unknown/],
		[{ table: "notes", filter: "secret=eq.x" }, /invalid column for filter secret/],
		[{ table: "notes", filter: "amount=eq.many" }, /invalid input syntax for type numeric/],
		[{ table: "notes", filter: "amount=like.1%" }, /operator does not exist/],
		[{ table: "notes", filter: "body=match.(" }, /invalid regular expression/],
		[{ table: "notes", filter: "body=is.true" }, /must be type boolean/],
		[{ table: "notes", select: ["secret"] }, /invalid column for select secret/],
		[{ table: "*", select: ["id"] }, /not supported for wildcard/],
	])("%j is answered with why", async (wanted, reason) => {
		await expect(changesFor(martin.client, wanted)).rejects.toThrow(reason);
	});

	test("with `wait` the join itself is refused, or answered once no change is missed", async () => {
		const waiting = (table: string, inbox = new Inbox<Change>()) =>
			martin.client
				.channel(`wait-${++count}`, { config: { postgres_changes_options: { wait: true } } })
				.on("postgres_changes", { event: "*", schema: "public", table }, inbox.put);
		await expect(join(waiting("unpublished"))).rejects.toThrow(
			/RealtimeDisabledForConfiguration: .*unpublished/,
		);
		const inbox = new Inbox<Change>();
		await join(waiting("notes", inbox));
		await note(martin, "not missed");
		expect(bodies(await inbox.first(1))).toEqual(["not missed"]);
	});
});
