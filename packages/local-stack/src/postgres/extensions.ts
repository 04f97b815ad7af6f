import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { extract } from "tar";

/** Contrib extensions hosted Supabase lets `postgres` create although Postgres itself asks for a superuser. */
const TRUSTED_ON_SUPABASE = [
	"autoinc",
	"bloom",
	"dblink",
	"dict_xsyn",
	"earthdistance",
	"insert_username",
	"intagg",
	"moddatetime",
	"pg_stat_statements",
	"pg_walinspect",
	"pgrowlocks",
	"pgstattuple",
	"pgtap",
	"postgres_fdw",
	"refint",
	"sslinfo",
	"xml2",
];

/**
 * Makes the embedded server offer what a Supabase project offers: pgTAP, and the extensions `postgres` may create.
 * Several stacks share the folder: every file is put in place by a rename, so a reader sees all of it or none.
 */
export async function provideExtensions(directory: string): Promise<void> {
	await providePgtap(directory);
	await Promise.all(TRUSTED_ON_SUPABASE.map((name) => trust(join(directory, `${name}.control`))));
}

async function providePgtap(directory: string): Promise<void> {
	if (await exists(join(directory, "pgtap.control"))) return;
	const scratch = await mkdtemp(join(directory, ".pgtap-"));
	try {
		const file = join(
			dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite-pgtap")),
			"pgtap.tar.gz",
		);
		await extract({
			file,
			cwd: scratch,
			strip: 3,
			filter: (path) => path.startsWith("share/postgresql/extension/"),
		});
		const files = await readdir(scratch);
		const controlLast = files.sort((left, right) => Number(isControl(left)) - Number(isControl(right)));
		for (const name of controlLast) await rename(join(scratch, name), join(directory, name));
	} finally {
		await rm(scratch, { recursive: true, force: true });
	}
}

function isControl(name: string): boolean {
	return name.endsWith(".control");
}

async function trust(control: string): Promise<void> {
	const text = await readFile(control, "utf8");
	if (/^trusted\s*=\s*true/m.test(text)) return;
	const withoutRefusal = text.replace(/^(superuser|trusted)\s*=.*\n/gm, "");
	const scratch = `${control}.${process.pid}`;
	// A new file instead of an edit: package managers hard-link node_modules to their store.
	await writeFile(scratch, `${withoutRefusal.trimEnd()}\ntrusted = true\n`, { mode: 0o644 });
	await rename(scratch, control);
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
