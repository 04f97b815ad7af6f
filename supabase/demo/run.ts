import { loadDemo } from "./load-demo.ts";

/** What `supabase start` answers to when it is told nothing else; constants of its CLI. */
const LOCAL = {
	supabaseUrl: "http://127.0.0.1:54321",
	publishableKey: "sb_publishable_ACJWlzQHlZjBrEguHvfOxg_3BJgxAaH",
	databaseUrl: "postgresql://postgres:postgres@127.0.0.1:54322/postgres",
} as const;

const count = await loadDemo({
	supabaseUrl: process.env.SUPABASE_URL ?? LOCAL.supabaseUrl,
	publishableKey: process.env.SUPABASE_PUBLISHABLE_KEY ?? LOCAL.publishableKey,
	databaseUrl: process.env.SUPABASE_DB_URL ?? LOCAL.databaseUrl,
});
process.stdout.write(
	count > 0 ? `Loaded ${count} documents.\n` : "The demo agency has its documents already.\n",
);
