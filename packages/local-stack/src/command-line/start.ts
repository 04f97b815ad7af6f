import { setTimeout as sleep } from "node:timers/promises";
import { consoleLog } from "../log.ts";
import { type Stack, startStack } from "../stack/start-stack.ts";
import { findProject, type ProjectOptions } from "./project.ts";
import { RESET_SIGNAL } from "./reset-signal.ts";
import { formatPretty, stackStatus } from "./stack-status.ts";

/** What `start` is told. */
export interface StartOptions extends ProjectOptions {
	readonly port?: string;
	readonly fresh?: boolean;
	readonly seed: boolean;
}

type Ending = "stop" | "reset" | "lost";

/** `local-stack start`: runs until it is told to stop. */
export async function start(options: StartOptions): Promise<void> {
	const project = findProject(options);
	const log = consoleLog();
	let fresh = options.fresh ?? false;
	for (;;) {
		// Listening before anything starts: Ctrl-C in the middle must not leave a server behind.
		const asked = listen();
		const stack = await startStack({
			projectDirectory: project.directory,
			dataDirectory: project.data,
			port: options.port === undefined ? "configured" : Number(options.port),
			fresh,
			seed: options.seed,
			log,
		});
		announce(stack);
		const ending = await Promise.race([asked.ending, stack.exited.then((): Ending => "lost")]);
		asked.stopListening();
		await stack.stop();
		if (ending === "lost") throw new Error("Postgres ended by itself: start again, nothing is lost.");
		if (ending === "stop") return;
		fresh = true;
	}
}

function announce(stack: Stack): void {
	process.stdout.write(
		`\nSupabase runs on this machine, for development only: its keys are public.\n\n${formatPretty(stackStatus(stack.ports, stack.keys))}\nCtrl-C stops it.\n`,
	);
}

function listen(): { readonly ending: Promise<Ending>; stopListening(): void } {
	const signals: Readonly<Record<string, Ending>> = {
		SIGINT: "stop",
		SIGTERM: "stop",
		SIGHUP: "stop",
		[RESET_SIGNAL]: "reset",
	};
	const handlers: (() => void)[] = [];
	const ending = new Promise<Ending>((resolve) => {
		for (const [signal, meaning] of Object.entries(signals)) {
			const handler = () => resolve(meaning);
			process.on(signal, handler);
			handlers.push(() => process.off(signal, handler));
		}
	});
	return {
		ending,
		stopListening() {
			// A second Ctrl-C while the parts stop is ignored, until they are given up on.
			const patience = sleep(30_000, undefined, { ref: false });
			void patience.then(() => process.exit(1));
			for (const remove of handlers) remove();
			process.on("SIGINT", () => undefined);
		},
	};
}
