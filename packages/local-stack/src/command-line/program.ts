import { Command, Option } from "commander";
import { explain } from "./explain.ts";

// A command is loaded when it is called: `status` is not to wait for all that `start` needs.

/** Runs `local-stack`; what goes wrong is one sentence on standard error and exit code 1. */
export async function runProgram(parameters: readonly string[]): Promise<void> {
	const program = new Command("local-stack").description(
		"Supabase without Docker, for development, tests and demos. It listens on 127.0.0.1 only.",
	);
	onProject(program.command("start"), "Start every part and stay until Ctrl-C.")
		.option("--port <number>", "first of the ports, instead of those of config.toml")
		.option("--fresh", "throw away all data first")
		.option("--no-seed", "apply the migrations without the seed")
		.action(async (options) => (await import("./start.ts")).start(options));
	onProject(program.command("stop"), "Stop the stack of this project.").action(async (options) =>
		(await import("./stop.ts")).stop(options),
	);
	onProject(program.command("status"), "Show addresses and keys of the stack that runs.")
		.addOption(
			new Option("-o, --output <format>", "how").choices(["pretty", "env", "json"]).default("pretty"),
		)
		.action(async (options) => (await import("./status.ts")).status(options));
	onProject(
		program.command("reset"),
		"Throw away all data; a stack that runs starts again from nothing.",
	).action(async (options) => (await import("./reset.ts")).reset(options));
	try {
		await program.parseAsync([...parameters]);
	} catch (error) {
		process.stderr.write(`${explain(error)}\n`);
		process.exitCode = 1;
	}
}

function onProject(command: Command, description: string): Command {
	return command
		.description(description)
		.option("--workdir <directory>", "folder that holds supabase/ (default: here or the nearest above)")
		.option("--data <directory>", "where the stack keeps its data (default: .local-stack in the project)");
}
