import { createServer } from "node:net";
import getPort from "get-port";
import type { StackConfiguration } from "../configuration/configuration.ts";

/** Where the parts of one stack listen, all on 127.0.0.1. */
export interface StackPorts {
	readonly api: number;
	readonly database: number;
	/** The page with the caught mail. */
	readonly mailPage: number;
	readonly smtp: number;
}

/** The ports of `config.toml`. */
export function configuredPorts({ api, db, local_smtp }: StackConfiguration): StackPorts {
	return {
		api: api.port,
		database: db.port,
		mailPage: local_smtp.port,
		smtp: local_smtp.smtp_port ?? local_smtp.port + 1,
	};
}

/** Ports in the same distances as the CLI's 54321, 54322 and 54324, from another first one. */
export function portsFrom(first: number): StackPorts {
	if (!Number.isInteger(first) || first < 1 || first > 65_531) {
		throw new Error(`--port takes a number from 1 to 65531, not "${first}".`);
	}
	return { api: first, database: first + 1, mailPage: first + 3, smtp: first + 4 };
}

/** Ports nobody listens on just now. */
export async function freePorts(): Promise<StackPorts> {
	const free = () => getPort({ host: "127.0.0.1" });
	return { api: await free(), database: await free(), mailPage: await free(), smtp: await free() };
}

/** @throws `Error` naming the first port another program holds and what to do. */
export async function requireFree(ports: readonly number[]): Promise<void> {
	for (const port of ports) {
		if (await isTaken(port)) {
			throw new Error(`Port ${port} is taken by another program: stop it, or start with --port.`);
		}
	}
}

function isTaken(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once("error", () => resolve(true));
		probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(false)));
	});
}
