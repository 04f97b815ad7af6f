import type { RealtimeChannel } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Cell, expectedAnswer } from "../matrix-file.ts";
import { type NamedRow, rowsOf, wholeGroups } from "../try-as.ts";
import { type Person, personOf, type World } from "./world.ts";

/** A change of each streamed table that every row stands for; archived clients change no more. */
const CHANGES: Readonly<Record<string, string>> = {
	clients: "update public.clients set telephone = '06' where statut <> 'archive'",
	client_members: "update public.client_members set display_name = 'Nom'",
	invitations: "update public.invitations set display_name = 'Nom'",
	documents: `update public.documents d set type = 'contrat' from public.clients c where c.id = d.client_id and c.statut <> 'archive'`,
	notes: `update public.notes n set title = 'Autre' from public.clients c where c.id = n.client_id and c.statut <> 'archive'`,
	parcours_modeles: "update public.parcours_modeles set description = 'Autre'",
	parcours_modele_etapes: "update public.parcours_modele_etapes set asked = 'Autre'",
	graduations: "update public.graduations set message = 'Autre'",
	notifications: "update public.notifications set read_at = now()",
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
		const lastAudit = await lastAuditLine(world());
		for (const change of Object.values(CHANGES)) await world().owner.query(change);
		await world().owner.query(LAST_WORD);
		await Promise.all(listeners.map(({ lastWord }) => lastWord));
		await world().owner.query("delete from public.notifications where details ? 'last'");
		for (const listener of listeners) {
			heard.set(listener.name, listener.heard);
			seen.set(listener.name, listener.columns);
		}
		for (const table of TABLES) changed.set(table, await changedRows(world(), table, lastAudit));
	}, 60_000);

	afterAll(async () => {
		await Promise.all([...world().people.values()].map(({ client }) => client.removeAllChannels()));
	});

	describe("Realtime: changes of the tables", () => {
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
			const keys = table === "client_members" ? [row.client_id, row.user_id] : [row.id];
			heard.push({ table, key: keys.join("/") });
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

async function lastAuditLine({ owner }: World): Promise<number> {
	const { rows } = await owner.query("select max(id)::integer as id from public.audit_log");
	return z.array(z.object({ id: z.number() })).parse(rows)[0]?.id ?? 0;
}

/** The rows that changed. */
async function changedRows(world: World, table: string, lastAudit: number): Promise<NamedRow[]> {
	const rows = await rowsOf(world.owner, table);
	if (table === "audit_log") return rows.filter(({ key }) => Number(key) > lastAudit);
	return ["clients", "documents", "notes"].includes(table)
		? rows.filter(({ name }) => !/^archive/.test(name))
		: rows;
}
