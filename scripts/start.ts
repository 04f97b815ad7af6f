import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadDemo } from "@dossier/demo";
import { consoleLog, type Stack, startStack } from "@dossier/local-stack";
import { type AppServer, serveApps } from "./serve-apps.ts";
import { welcome } from "./welcome.ts";

const ROOT = join(import.meta.dirname, "..");

const { values } = parseArgs({
	options: {
		fresh: { type: "boolean", default: false },
		port: { type: "string" },
		quiet: { type: "boolean", default: false },
	},
});

async function start(): Promise<void> {
	const stack = await startStack({
		projectDirectory: ROOT,
		dataDirectory: join(ROOT, ".local-stack"),
		port: values.port ? Number(values.port) : "configured",
		fresh: values.fresh,
		log: consoleLog(),
	});
	const servers: AppServer[] = [];
	stopOnSignal(stack, servers);
	await loadDemo({
		supabaseUrl: stack.apiUrl,
		publishableKey: stack.keys.publishable,
		databaseUrl: stack.databaseUrl,
	});
	servers.push(
		...(await serveApps(ROOT, { supabaseUrl: stack.apiUrl, publishableKey: stack.keys.publishable })),
	);
	process.stdout.write(welcome(stack, servers));
	await stack.exited;
	throw new Error("The database stopped by itself: see .local-stack/postgres.log.");
}

function stopOnSignal(stack: Stack, servers: AppServer[]): void {
	let isStopping = false;
	const stop = async () => {
		if (isStopping) return;
		isStopping = true;
		process.stdout.write("\nStopping…\n");
		await Promise.all(servers.map((server) => server.close()));
		await stack.stop();
		process.exit(0);
	};
	process.on("SIGINT", stop);
	process.on("SIGTERM", stop);
}

start().catch((error: unknown) => {
	process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
});
