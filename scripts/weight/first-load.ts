import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Manifest } from "vite";

/** The modules of an app, by their path in it, without which its first page is not usable. */
export interface FirstLoad {
	readonly app: "hub" | "portal";
	readonly modules: readonly string[];
}

/** A file a browser fetches, in bytes as it travels. */
export interface Chunk {
	readonly file: string;
	readonly bytes: number;
}

/** The scripts these modules bring: their own chunks and all that those import at once, each one once. */
export function chunksOf(manifest: Manifest, modules: readonly string[]): string[] {
	const files = new Set<string>();
	const visit = (key: string) => {
		const chunk = manifest[key];
		if (!chunk) throw new Error(`The build has no chunk of its own for ${key}.`);
		if (files.has(chunk.file)) return;
		files.add(chunk.file);
		for (const imported of chunk.imports ?? []) visit(imported);
	};
	for (const module of modules) visit(module);
	return [...files];
}

/** Builds an app as for production and weighs, compressed with gzip, the scripts of its first load. */
export async function buildFirstLoad(root: string, { app, modules }: FirstLoad): Promise<Chunk[]> {
	const folder = await mkdtemp(join(tmpdir(), `dossier-${app}-`));
	try {
		process.env.VITE_SUPABASE_URL ??= "https://project.supabase.example";
		process.env.VITE_SUPABASE_PUBLISHABLE_KEY ??= "sb_publishable_weighed";
		const project = join(root, "apps", app);
		await build({
			root: project,
			configFile: join(project, "vite.config.ts"),
			logLevel: "error",
			build: { outDir: folder, emptyOutDir: true, manifest: "manifest.json", sourcemap: false },
		});
		const manifest: Manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
		return await Promise.all(
			chunksOf(manifest, modules).map(async (file) => ({
				file,
				bytes: gzipSync(await readFile(join(folder, file))).byteLength,
			})),
		);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
