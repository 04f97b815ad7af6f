import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { STATE_FILE } from "./lock.ts";

/** Removes all a stack has written, but for the file that says who uses the folder. */
export async function clearData(directory: string): Promise<void> {
	const names = await readdir(directory).catch(() => []);
	for (const name of names) {
		if (name !== STATE_FILE) await rm(join(directory, name), { recursive: true, force: true });
	}
}
