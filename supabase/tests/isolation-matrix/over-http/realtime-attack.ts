import type { RealtimeChannel } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Cell, expectedAnswer } from "../matrix-file.ts";
import { keyOf, type NamedRow, rowsOf, subjectOf, wholeGroups } from "../try-as.ts";
import { type Person, personOf, type World } from "./world.ts";

const OPEN = "client_id in (select id from public.clients where statut <> 'archive')";
/** A change of each streamed table that leaves the names of its rows; archived clients change no more. */
const CHANGES: Readonly<Record<string, string>> = {
	clients: "update public.clients set telephone = '06' where statut <> 'archive'",
	client_members: "update public.client_members set display_name = 'Nom'",
	client_modules: `update public.client_modules set created_at = now() where ${OPEN}`,
	closure_requests: "update public.closure_requests set reason = 'Autre'",
	document_directories: `update public.document_directories set created_at = now() where ${OPEN}`,
	document_trash: "update public.document_trash set deleted_by_name = 'Autre'",
	documents: `update public.documents set type = 'contrat' where ${OPEN}`,
	graduations: "update public.graduations set message = 'Autre'",
	invitations: "update public.invitations set display_name = 'Nom'",
	notes: `update public.notes set title = 'Autre' where ${OPEN}`,
	notifications: "update public.notifications set read_at = now()",
	parcours_briefs: `update public.parcours_briefs set created_at = now() where ${OPEN}`,
	parcours_demandes: `update public.parcours_demandes set name = 'Autre' where ${OPEN}`,
	parcours_etapes: `update public.parcours_etapes set asked = 'Autre' where ${OPEN}`,
	parcours_modele_etapes: "update public.parcours_modele_etapes set asked = 'Autre'",
	parcours_modeles: "update public.parcours_modeles set description = 'Autre'",
	reminders: "update public.reminders set note = 'Autre'",
	share_links: "update public.share_links set created_by_name = 'Autre'",
};
const TABLES = [...Object.keys(CHANGES), "audit_log"];
/** A notification of nobody's client: whoever is logged in receives their own, after everything that came before. */
const LAST_WORD = `insert into public.notifications (recipient_id, kind, details)
	select id, 'document_shared', '{"last": true}' from auth.users`;

interface Heard {
	readonly table: string;
	readonly key: string;
}

const payloadSchema = z.object({ table: z.string(), new: z.record(z.string(), z.unknown()) });

/** Everybody listens to every table and tries every client's topic; then everything changes. */
export function attackRealtime(world: () => World, cells: readonly Cell[]): void {
	const heard = new Map<string, Heard[]>();
	const seen = new Map<string, string[]>();
	const changed = new Map<string, NamedRow[]>();

	beforeAll(async () => {
		const listeners = await Promise.all([...world().people.values()].map((person) => listen(person)));
		const lines = await rowsOf(world().owner, "audit_log");
		for (const [table, change] of Object.entries(CHANGES))
			changed.set(table, await makeChange(world(), table, change));
		changed.set("audit_log", await rowsSince(world(), "audit_log", lines));
		await world().owner.query(LAST_WORD);
		await Promise.all(listeners.map(({ lastWord }) => lastWord));
		await world().owner.query("delete from public.notifications where details ? 'last'");
		for (const listener of listeners) {
			heard.set(listener.name, listener.heard);
			seen.set(listener.name, listener.columns);
		}
	}, 60_000);

	afterAll(async () => {
		await Promise.all([...world().people.values()].map(({ client }) => client.removeAllChannels()));
	});

	describe("Realtime: changes of the tables", () => {
		it("are changes of every table that is streamed", async () => {
			const { rows } = await world().owner.query(
				"select tablename as name from pg_publication_tables where pubname = 'supabase_realtime' and schemaname = 'public'",
			);
			expect(
				z
					.array(z.object({ name: z.string() }))
					.parse(rows)
					.map(({ name }) => name)
					.sort(),
			).toEqual([...TABLES].sort());
		});

		it.each(TABLES)("reach something of %s", (table) => {
			expect(changed.get(table)).not.toEqual([]);
		});

		it.each(cells.filter(({ table, verb }) => TABLES.includes(table) && verb === "select"))(
			"$table: $role",
			async (cell) => {
				const rows = changed.get(cell.table) ?? [];
				const all = await rowsOf(world().owner, cell.table);
				const { done } = expectedAnswer(
					cell,
					all.map(({ name }) => name),
				);
				const keys = new Set(
					heard
						.get(cell.person)
						?.filter(({ table }) => table === cell.table)
						.map(({ key }) => key),
				);
				expect(wholeGroups(rows, (place) => keys.has(rows[place]?.key ?? ""))).toEqual(
					done.filter((name) => rows.some((row) => row.name === name)),
				);
			},
		);

		it("never streams a column that nobody may read", () => {
			expect([...seen.values()].flat()).toContain("invitations.email");
			expect([...seen.values()].flat()).not.toContain("invitations.token_hash");
		});
	});

	describe("Realtime: the topic of a client", () => {
		it.each(cells.filter(({ table, verb }) => table === "realtime client topic" && verb === "select"))(
			"$role",
			async (cell) => {
				const topics = await clientTopics(world());
				const joined = await Promise.all(topics.map(({ key }) => joins(personOf(world(), cell.person), key)));
				expect(wholeGroups(topics, (place) => joined[place] === true)).toEqual(
					expectedAnswer(
						cell,
						topics.map(({ name }) => name),
					).done,
				);
			},
		);

		it("carries what the database says, nothing of what a member sends, and nothing out of the private channel", async () => {
			const topic = (await clientTopics(world())).find(({ name }) => name === "A")?.key ?? "";
			const events: string[] = [];
			const overheard: string[] = [];
			const { promise, resolve } = signal();
			const listener = personOf(world(), "jumelle").client.channel(topic, { config: { private: true } });
			listener.on("broadcast", { event: "*" }, ({ event }) => {
				events.push(event);
				if (event === "client_changed") resolve();
			});
			expect(await subscribed(listener)).toBe(true);
			const outsider = personOf(world(), "lea").client.channel(topic);
			outsider.on("broadcast", { event: "*" }, ({ event }) => overheard.push(event));
			await subscribed(outsider);
			const forger = personOf(world(), "martin").client.channel(topic, { config: { private: true } });
			await subscribed(forger);
			await forger.send({ type: "broadcast", event: "forged", payload: {} });
			await outsider.send({ type: "broadcast", event: "forged", payload: {} });
			await world().owner.query("update public.clients set parcours = 'one' where nom = 'Client A'");
			await promise;
			expect(events).toEqual(["client_changed"]);
			expect(overheard).toEqual([]);
		});
	});
}

interface Listener {
	readonly name: string;
	readonly heard: Heard[];
	readonly columns: string[];
	readonly lastWord: Promise<void>;
}

async function listen({ name, client, userId }: Person): Promise<Listener> {
	const heard: Heard[] = [];
	const columns: string[] = [];
	const { promise: lastWord, resolve } = signal();
	const channel = client.channel(`everything of ${name}`);
	for (const table of TABLES) {
		channel.on("postgres_changes", { event: "*", schema: "public", table }, (payload) => {
			const { new: row } = payloadSchema.parse(payload);
			const key = subjectOf(table).key.map((column) => row[column]);
			heard.push({ table, key: key.join("/") });
			columns.push(...Object.keys(row).map((column) => `${table}.${column}`));
			if (table === "notifications" && isLastWord(row.details)) resolve();
		});
	}
	const ready = await bound(channel);
	// Who may not even subscribe has nothing to wait for.
	if (!ready || userId === undefined) resolve();
	return { name, heard, columns, lastWord };
}

function isLastWord(details: unknown): boolean {
	return z.object({ last: z.literal(true) }).safeParse(details).success;
}

/** A promise, and the call that keeps it. */
function signal(): { promise: Promise<void>; resolve: () => void } {
	let resolve: () => void = () => {};
	const promise = new Promise<void>((keep) => {
		resolve = keep;
	});
	return { promise, resolve };
}

/** A channel is joined first, and told a moment later that its Postgres changes flow. */
function bound(channel: RealtimeChannel): Promise<boolean> {
	return new Promise((resolve) => {
		channel.on("system", {}, ({ extension, status }: { extension?: string; status?: string }) => {
			if (extension === "postgres_changes") resolve(status === "ok");
		});
		channel.subscribe((status) => {
			if (status === "CHANNEL_ERROR" || status === "TIMED_OUT") resolve(false);
		});
	});
}

function subscribed(channel: RealtimeChannel): Promise<boolean> {
	return new Promise((resolve) => {
		channel.subscribe((status) => {
			if (status === "SUBSCRIBED") resolve(true);
			if (status === "CHANNEL_ERROR" || status === "TIMED_OUT") resolve(false);
		});
	});
}

async function joins({ client }: Person, topic: string): Promise<boolean> {
	const channel = client.channel(topic, { config: { private: true } });
	const joined = await subscribed(channel);
	await client.removeChannel(channel);
	return joined;
}

async function clientTopics({ owner }: World): Promise<NamedRow[]> {
	const { rows } = await owner.query(
		"select 'client:' || id as key, replace(nom, 'Client ', '') as name from public.clients where nom like 'Client %' order by nom",
	);
	return z.array(z.object({ key: z.string(), name: z.string() })).parse(rows);
}

/** Changes a table as the owner of the database, and says which of its rows that were. */
async function makeChange({ owner }: World, table: string, change: string): Promise<NamedRow[]> {
	const { rows } = await owner.query(`${change} returning ${keyOf(subjectOf(table))} as key`);
	const keys = new Set(
		z
			.array(z.object({ key: z.string() }))
			.parse(rows)
			.map(({ key }) => key),
	);
	return (await rowsOf(owner, table)).filter(({ key }) => keys.has(key));
}

async function rowsSince({ owner }: World, table: string, before: readonly NamedRow[]): Promise<NamedRow[]> {
	const known = new Set(before.map(({ key }) => key));
	return (await rowsOf(owner, table)).filter(({ key }) => !known.has(key));
}
