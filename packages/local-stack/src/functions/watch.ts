import { relative, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/**
 * Tells which function's files changed; without a name when all may be concerned:
 * `_shared`, `.env`, an import map for all.
 */
export function watchFunctions(
	functions: string,
	others: readonly string[],
	changed: (name?: string) => void,
): FSWatcher {
	const watcher = watch([functions, ...others], {
		ignoreInitial: true,
		ignored: (path) => /[\\/](node_modules|\.git)([\\/]|$)/.test(relative(functions, path)),
	});
	return watcher.on("all", (_event, path) => changed(functionOf(relative(functions, path))));
}

function functionOf(path: string): string | undefined {
	const [folder = "", ...rest] = path.split(sep);
	const isFunction = rest.length > 0 && /^[A-Za-z]/.test(folder);
	return isFunction ? folder : undefined;
}
