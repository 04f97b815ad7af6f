import { randomUUID } from "node:crypto";
import { createClient, type SupabaseClient, type SupabaseClientOptions } from "@supabase/supabase-js";
import pg from "pg";
import { inject } from "vitest";
import { type ReadMail, waitForMail } from "../src/mail/mailbox.ts";

/** The Supabase under test. */
export const target = inject("target");

/** A password strong enough for the fixtures' config.toml. */
export const PASSWORD = "correct horse battery staple";

/** A person who can be told apart from all others of all runs. */
export interface Person {
	readonly id: string;
	readonly email: string;
	/** Signed in as that person. */
	readonly client: SupabaseClient;
}

/** The real client with any key; keeps no session outside its own memory. */
export function clientWith(key: string, options: SupabaseClientOptions<"public"> = {}): SupabaseClient {
	return createClient(target.url, key, {
		...options,
		auth: { autoRefreshToken: false, persistSession: false, detectSessionInUrl: false, ...options.auth },
	});
}

/** A visitor. */
export function anonymousClient(options: SupabaseClientOptions<"public"> = {}): SupabaseClient {
	return clientWith(target.publishableKey, options);
}

/** The secret key, which no policy holds back. */
export function serviceClient(): SupabaseClient {
	return clientWith(target.secretKey);
}

/** An address nobody had before. */
export function newEmail(name = "person"): string {
	return `${name}-${randomUUID()}@example.test`;
}

/** Makes a person with a confirmed address and signs them in. */
export async function createPerson(name = "person"): Promise<Person> {
	const email = newEmail(name);
	const { data, error } = await serviceClient().auth.admin.createUser({
		email,
		password: PASSWORD,
		email_confirm: true,
	});
	if (error) throw error;
	const client = anonymousClient();
	const signedIn = await client.auth.signInWithPassword({ email, password: PASSWORD });
	if (signedIn.error) throw signedIn.error;
	return { id: data.user.id, email, client };
}

/** The newest mail somebody got. */
export function mailFor(to: string, subject?: string): Promise<ReadMail> {
	return waitForMail(target.mailUrl, subject === undefined ? { to } : { to, subject });
}

/** The code in a mail. */
export function codeIn({ text, html }: ReadMail): string {
	const code = `${text}\n${html}`.replace(/https?:\/\/\S+/g, "").match(/\b\d{6}\b/)?.[0];
	if (code === undefined) throw new Error("The mail holds no code.");
	return code;
}

/** The link in a mail. */
export function linkIn({ html }: ReadMail): string {
	const link = html.match(/href="([^"]+\/auth\/v1\/verify[^"]+)"/)?.[1];
	if (link === undefined) throw new Error("The mail holds no link.");
	return link.replaceAll("&amp;", "&");
}

/** Runs SQL as the owner of the project, for fixtures and for what no API shows. */
export async function sql<Row extends pg.QueryResultRow>(
	text: string,
	values: unknown[] = [],
): Promise<Row[]> {
	const client = new pg.Client({ connectionString: target.databaseUrl });
	await client.connect();
	try {
		return (await client.query<Row>(text, values)).rows;
	} finally {
		await client.end();
	}
}
