import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@supabase/supabase-js";
import getPort from "get-port";
import { Pool } from "pg";
import { vi } from "vitest";
import WebSocket from "ws";
import { configurationSchema } from "../src/configuration/configuration.ts";
import type { FunctionLimits } from "../src/functions/forward.ts";
import { startFunctions } from "../src/functions/service.ts";
import { startGateway } from "../src/gateway/server.ts";
import type { StackContext } from "../src/service.ts";
import { apiKeys } from "../src/tokens/api-keys.ts";

/** Files of a project by their path under `supabase/functions`. */
export type Files = Readonly<Record<string, string>>;

interface ProjectOptions {
	readonly files: Files;
	/** `config.toml`, parsed. */
	readonly configuration?: Record<string, unknown>;
	readonly limits?: FunctionLimits;
}

/**
 * A project of its own in a temporary folder, its functions behind the real gateway, and the real client.
 * It has no database: functions are served without one.
 */
export async function startProject({ files, configuration = {}, limits }: ProjectOptions) {
	const root = await mkdtemp(join(tmpdir(), "functions-"));
	const write = async (written: Files) => {
		for (const [path, text] of Object.entries(written)) {
			const file = join(root, "supabase", "functions", path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, text);
		}
	};
	await write({
		"package.json": JSON.stringify({ dependencies: { zod: "*", "@supabase/supabase-js": "*" } }),
		...files,
	});
	const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
	await symlink(modules, join(root, "supabase", "functions", "node_modules"), "junction");
	const keys = await apiKeys();
	const port = await getPort({ host: "127.0.0.1" });
	const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
	const database = new Pool();
	const context: StackContext = {
		configuration: configurationSchema.parse(configuration),
		keys,
		database: { administrator: database, administratorUrl: "", url: "postgresql://postgres@127.0.0.1/none" },
		directories: { supabase: join(root, "supabase"), data: join(root, "data") },
		apiUrl: `http://127.0.0.1:${port}`,
		mail: { smtpPort: 2525 },
		log,
	};
	const functions = await startFunctions(context, limits);
	const gateway = await startGateway({ port, keys, services: { functions }, health: {}, log });
	// Node 20 has no WebSocket of its own, and the client asks for one even where it is not used.
	if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket });
	const client = createClient(context.apiUrl, keys.publishable);
	return {
		root,
		apiUrl: context.apiUrl,
		keys,
		log,
		write,
		invoke: client.functions.invoke.bind(client.functions),
		/** A call the client would not make; with the publishable key unless other headers are given. */
		call: (path: string, init: RequestInit = { headers: { apikey: keys.publishable } }) =>
			fetch(`${context.apiUrl}/functions/v1/${path}`, init),
		stop: async () => {
			await gateway.stop();
			await functions.stop();
			await database.end();
			await rm(root, { recursive: true, force: true });
		},
	};
}

/** A running project of `startProject`. */
export type Project = Awaited<ReturnType<typeof startProject>>;
