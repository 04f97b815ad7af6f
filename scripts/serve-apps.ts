import { join } from "node:path";
import { createServer } from "vite";

/** One app's development server. */
export interface AppServer {
	readonly name: "hub" | "portal";
	readonly url: string;
	close(): Promise<void>;
}

interface Backend {
	readonly supabaseUrl: string;
	readonly publishableKey: string;
}

const PORTS = { hub: 5173, portal: 5174 } as const;

/**
 * Serves both apps from their sources, on the ports the mails of the demo link to.
 * @throws `Error` that names the taken port.
 */
export async function serveApps(root: string, backend: Backend): Promise<AppServer[]> {
	process.env.VITE_SUPABASE_URL = backend.supabaseUrl;
	process.env.VITE_SUPABASE_PUBLISHABLE_KEY = backend.publishableKey;
	return [await serveApp(root, "hub"), await serveApp(root, "portal")];
}

async function serveApp(root: string, name: AppServer["name"]): Promise<AppServer> {
	const port = PORTS[name];
	const server = await createServer({
		root: join(root, "apps", name),
		configFile: join(root, "apps", name, "vite.config.ts"),
		server: { host: "127.0.0.1", port, strictPort: true },
		clearScreen: false,
		logLevel: "warn",
	});
	try {
		await server.listen();
	} catch (cause) {
		throw new Error(`Port ${port} is taken by another program: stop it, then start again.`, { cause });
	}
	return { name, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
