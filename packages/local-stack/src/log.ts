import type { Log } from "./service.ts";

/** Writes one line a message to standard error, so that standard output stays for what a command prints. */
export function consoleLog(): Log {
	return { info: writer(""), warn: writer("warning: "), error: writer("error: ") };
}

/** Says nothing but errors: for stacks inside a test run. */
export function quietLog(): Log {
	return { info: () => undefined, warn: () => undefined, error: writer("error: ") };
}

function writer(level: string): Log["info"] {
	return (message, details = {}) => {
		const extras = Object.entries(details).map(
			([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
		);
		process.stderr.write(`[local-stack] ${level}${[message, ...extras].join(" ")}\n`);
	};
}
