import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDemo } from "@dossier/demo";
import { type Stack, startStack } from "@dossier/local-stack";
import getPort from "get-port";
import pg from "pg";
import { build, type PreviewServer, preview } from "vite";
import { ADDRESSES_VARIABLE, type Addresses } from "./addresses.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Starts a stack with the demo agency and serves both apps as they are built for production. */
export default async function startEverything(): Promise<() => Promise<void>> {
	const stack = await startStack({ projectDirectory: ROOT, rateLimits: NO_HURRY });
	const demo = {
		supabaseUrl: stack.apiUrl,
		publishableKey: stack.keys.publishable,
		databaseUrl: stack.databaseUrl,
	};
	await loadDemo(demo);
	process.env.VITE_SUPABASE_URL = stack.apiUrl;
	process.env.VITE_SUPABASE_PUBLISHABLE_KEY = stack.keys.publishable;
	const built = await mkdtemp(join(tmpdir(), "dossier-apps-"));
	const hub = await serveBuilt("hub", built);
	const portal = await serveBuilt("portal", built);
	await tellAgencyItsAddresses(stack, hub.url, portal.url);
	const addresses: Addresses = {
		hub: hub.url,
		portal: portal.url,
		supabase: stack.apiUrl,
		publishableKey: stack.keys.publishable,
		secretKey: stack.keys.secret,
		database: stack.databaseUrl,
		mailPage: stack.mail.pageUrl,
	};
	process.env[ADDRESSES_VARIABLE] = JSON.stringify(addresses);
	return async () => {
		await Promise.all([hub.server.close(), portal.server.close()]);
		await stack.stop();
		await rm(built, { recursive: true, force: true });
	};
}

/** The journeys log in more often in a minute than people do. */
const NO_HURRY = { sign_in_sign_ups: 1000, token_verifications: 1000, token_refresh: 1000, email_sent: 1000 };

async function serveBuilt(
	app: "hub" | "portal",
	built: string,
): Promise<{ server: PreviewServer; url: string }> {
	const root = join(ROOT, "apps", app);
	const configuration = {
		root,
		configFile: join(root, "vite.config.ts"),
		logLevel: "error",
		build: { outDir: join(built, app), emptyOutDir: true },
	} as const;
	await build(configuration);
	const port = await getPort({ host: "127.0.0.1" });
	const server = await preview({ ...configuration, preview: { host: "127.0.0.1", port, strictPort: true } });
	return { server, url: `http://127.0.0.1:${port}` };
}

async function tellAgencyItsAddresses(stack: Stack, hub: string, portal: string): Promise<void> {
	const client = new pg.Client({ connectionString: stack.databaseUrl });
	await client.connect();
	await client.query("update public.agency set hub_url = $1, portal_url = $2", [hub, portal]);
	await client.end();
}
