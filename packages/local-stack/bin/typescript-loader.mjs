import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

/**
 * Lets Node 20 load this package's TypeScript. `tsx` does as much, but also rewrites what it finds in
 * node_modules, which doubled the time a start takes.
 */
export async function load(url, context, nextLoad) {
	if (!url.endsWith(".ts")) return nextLoad(url, context);
	const sourcefile = fileURLToPath(url);
	const { code } = await transform(await readFile(sourcefile, "utf8"), {
		sourcefile,
		loader: "ts",
		format: "esm",
		target: "node20",
		sourcemap: "inline",
	});
	return { format: "module", source: code, shortCircuit: true };
}
