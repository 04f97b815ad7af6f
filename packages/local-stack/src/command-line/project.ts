import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What every command is told about the project. */
export interface ProjectOptions {
	readonly workdir?: string;
	readonly data?: string;
}

/** Where a project and its data lie. */
export interface Project {
	readonly directory: string;
	readonly data: string;
}

/**
 * The project a command works on: the folder named, else the nearest upwards that holds `supabase/config.toml`.
 * @throws `Error` when there is none.
 */
export function findProject({ workdir, data }: ProjectOptions): Project {
	const directory = workdir === undefined ? searchUpwards(process.cwd()) : resolve(workdir);
	return { directory, data: resolve(data ?? join(directory, ".local-stack")) };
}

function searchUpwards(from: string): string {
	if (existsSync(join(from, "supabase", "config.toml"))) return from;
	const above = dirname(from);
	if (above === from) {
		throw new Error(
			"There is no supabase/config.toml here or above: name the project's folder with --workdir.",
		);
	}
	return searchUpwards(above);
}
