import { parse } from "node:path";

/**
 * Where Deno is started: far above every project. When a package is missing, Deno looks upwards from where
 * it stands for a `pnpm-workspace.yaml`, and if it finds one rewrites the `package.json` beside it.
 */
export function denoDirectory(): string {
	return parse(process.cwd()).root;
}
