import { join } from "node:path";
import { type Stack, startStack } from "@dossier/local-stack";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import pg from "pg";
import { z } from "zod";
import { FIXTURE, readFixture } from "../fixture.ts";

/** The matrix asks for tables by name, so its client knows no table in particular. */
interface AnyTables {
	public: {
		Tables: Record<
			string,
			{
				Row: Record<string, unknown>;
				Insert: Record<string, unknown>;
				Update: Record<string, unknown>;
				Relationships: [];
			}
		>;
		Views: Record<never, never>;
		Functions: Record<string, { Args: Record<string, unknown>; Returns: Record<string, unknown>[] }>;
	};
}
export type AnyClient = SupabaseClient<AnyTables>;

/** A running Supabase that holds the fixture, and everybody logged in to it. */
export interface World {
	/** The owner of the database, who names rows and looks whether a refusal left them alone. */
	readonly owner: pg.Client;
	/** With the secret key, for which policies do not count. */
	readonly service: AnyClient;
	/** By the name the matrix gives each person; `anon` is not logged in. */
	readonly people: ReadonlyMap<string, Person>;
	end(): Promise<void>;
}

/** Someone with a token of their own. */
export interface Person {
	readonly name: string;
	readonly userId: string | undefined;
	readonly client: AnyClient;
}

interface Target {
	readonly url: string;
	readonly publishableKey: string;
	readonly secretKey: string;
	readonly databaseUrl: string;
	stop(): Promise<void>;
}

/** What every file of the fixture holds. */
export const BYTES = new TextEncoder().encode("%PDF-1.4\n%%EOF\n");

/**
 * Starts a stack, or takes the Supabase that `SUPABASE_URL`, `SUPABASE_PUBLISHABLE_KEY`, `SUPABASE_SECRET_KEY` and
 * `SUPABASE_DB_URL` name: an empty one made for this, for the fixture is written to it.
 */
export async function openWorld(): Promise<World> {
	const target = targetOfEnvironment() ?? (await startTarget());
	const owner = new pg.Client({ connectionString: target.databaseUrl });
	const people = new Map<string, Person>();
	const end = async () => {
		await Promise.all([...people.values()].map(({ client }) => client.removeAllChannels()));
		await owner.end();
		await target.stop();
	};
	try {
		await owner.connect();
		await stopScheduledJobs(owner);
		const service = createFor(target, target.secretKey);
		await writeFixture(owner, service);
		for (const person of await logIn(owner, target)) people.set(person.name, person);
		return { owner, service, people, end };
	} catch (error) {
		await end();
		throw error;
	}
}

function targetOfEnvironment(): Target | undefined {
	const { SUPABASE_URL: url, SUPABASE_DB_URL: databaseUrl } = process.env;
	const { SUPABASE_PUBLISHABLE_KEY: publishableKey, SUPABASE_SECRET_KEY: secretKey } = process.env;
	if (!url || !databaseUrl || !publishableKey || !secretKey) return undefined;
	return { url, publishableKey, secretKey, databaseUrl, stop: async () => undefined };
}

async function startTarget(): Promise<Target> {
	const stack: Stack = await startStack({
		projectDirectory: join(import.meta.dirname, "../../../.."),
		durable: false,
		migrate: true,
		seed: false,
	});
	return {
		url: stack.apiUrl,
		publishableKey: stack.keys.publishable,
		secretKey: stack.keys.secret,
		databaseUrl: stack.databaseUrl,
		stop: () => stack.stop(),
	};
}

function createFor({ url }: Target, key: string): AnyClient {
	return createClient<AnyTables>(url, key, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
	});
}

/** Between an attempt and the look at what it left, nothing else may write. */
async function stopScheduledJobs(owner: pg.Client): Promise<void> {
	await owner.query(`do $$
		begin
			delete from private.scheduled_jobs;
			if to_regclass('cron.job') is not null then
				perform cron.unschedule(jobname) from cron.job;
			end if;
		end;
	$$`);
}

/** In SQL the bytes of `objects` are only said to have arrived; here they really do. */
async function writeFixture(owner: pg.Client, service: AnyClient): Promise<void> {
	for (const name of FIXTURE) {
		if (name === "objects") await uploadObjects(owner, service);
		else await owner.query(await readFixture(name));
	}
}

async function uploadObjects(owner: pg.Client, service: AnyClient): Promise<void> {
	const { rows } = await owner.query(
		"select v.object_key as key from public.document_versions v where v.file_name !~ 'en_cours' order by v.created_at",
	);
	for (const { key } of z.array(z.object({ key: z.string() })).parse(rows)) {
		const { error } = await service.storage
			.from("clients")
			.upload(key, BYTES, { contentType: "application/pdf" });
		if (error) throw new Error(`The fixture's ${key} did not arrive: ${error.message}`);
	}
}

async function logIn(owner: pg.Client, target: Target): Promise<Person[]> {
	const { rows } = await owner.query("select name, user_id from people order by name");
	const people = z.array(z.object({ name: z.string(), user_id: z.string() })).parse(rows);
	const loggedIn = await Promise.all(
		people.map(async ({ name, user_id }) => {
			const client = createFor(target, target.publishableKey);
			const { error } = await client.auth.signInWithPassword({
				email: `${name}@dossier.test`,
				password: "demonstration",
			});
			if (error) throw new Error(`${name} could not log in: ${error.message}`);
			return { name, userId: user_id, client };
		}),
	);
	return [...loggedIn, { name: "anon", userId: undefined, client: createFor(target, target.publishableKey) }];
}

/** Whom a case of the matrix is about. @throws `Error` when nobody of that name is logged in. */
export function personOf({ people }: World, name: string): Person {
	const found = people.get(name);
	if (!found) throw new Error(`${name} is not logged in.`);
	return found;
}
