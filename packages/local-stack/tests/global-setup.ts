import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { z } from "zod";
import { startStack } from "../src/index.ts";

/** The Supabase the contract suite speaks to. */
export interface Target {
	readonly url: string;
	readonly publishableKey: string;
	readonly secretKey: string;
	/** A role that may read and write everything, for fixtures. */
	readonly databaseUrl: string;
	/** The page with the caught mail, which speaks Mailpit's interface. */
	readonly mailUrl: string;
}

declare module "vitest" {
	export interface ProvidedContext {
		readonly target: Target;
	}
}

const given = z.object({
	SUPABASE_URL: z.url(),
	SUPABASE_PUBLISHABLE_KEY: z.string(),
	SUPABASE_SECRET_KEY: z.string(),
	SUPABASE_DB_URL: z.string(),
	SUPABASE_MAIL_URL: z.url().default("http://127.0.0.1:54324"),
});

/**
 * Gives the suite a Supabase: the one named by the environment, which must hold `tests/project`,
 * or a stack of its own, thrown away afterwards.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
	if (process.env.SUPABASE_URL !== undefined) {
		const environment = given.parse(process.env);
		project.provide("target", {
			url: environment.SUPABASE_URL,
			publishableKey: environment.SUPABASE_PUBLISHABLE_KEY,
			secretKey: environment.SUPABASE_SECRET_KEY,
			databaseUrl: environment.SUPABASE_DB_URL,
			mailUrl: environment.SUPABASE_MAIL_URL,
		});
		return undefined;
	}
	const stack = await startStack({ projectDirectory: join(import.meta.dirname, "project") });
	project.provide("target", {
		url: stack.apiUrl,
		publishableKey: stack.keys.publishable,
		secretKey: stack.keys.secret,
		databaseUrl: stack.databaseUrl,
		mailUrl: stack.mail.pageUrl,
	});
	return () => stack.stop();
}
