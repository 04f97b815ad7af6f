import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";
import { z } from "zod";
import { configurationSchema, type StackConfiguration } from "./configuration.ts";

const FILE = "config.toml";

/**
 * Reads `config.toml` of a project's `supabase/` folder; `env(NAME)` is replaced by that environment variable.
 * @throws `Error` naming the file and the setting that is wrong, or that there is no such file.
 */
export async function readConfiguration(
	supabaseDirectory: string,
	environment: NodeJS.ProcessEnv = process.env,
): Promise<StackConfiguration> {
	const path = join(supabaseDirectory, FILE);
	const text = await readFile(path, "utf8").catch(() => {
		throw new Error(`There is no ${path}: start in the project's folder, or name it with --workdir.`);
	});
	const settings = withOldNames(fromToml(text, path));
	const result = configurationSchema.safeParse(substitute(settings, environment));
	if (!result.success) throw new Error(`${path}:\n${z.prettifyError(result.error)}`);
	return result.data;
}

function fromToml(text: string, path: string): Record<string, unknown> {
	try {
		return parse(text);
	} catch (cause) {
		throw new Error(`${path} is not valid TOML: ${cause instanceof Error ? cause.message : cause}`, {
			cause,
		});
	}
}

function withOldNames({ inbucket, ...settings }: Record<string, unknown>): Record<string, unknown> {
	return inbucket === undefined ? settings : { local_smtp: inbucket, ...settings };
}

function substitute(value: unknown, environment: NodeJS.ProcessEnv): unknown {
	if (typeof value === "string") {
		const name = value.match(/^env\((\w+)\)$/)?.[1];
		return name === undefined ? value : (environment[name] ?? value);
	}
	if (Array.isArray(value)) return value.map((entry) => substitute(entry, environment));
	if (value === null || typeof value !== "object" || value instanceof Date) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, entry]) => [key, substitute(entry, environment)]),
	);
}
