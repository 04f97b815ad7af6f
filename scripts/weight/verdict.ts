import type { Chunk } from "./first-load.ts";

/** The most a first load may weigh: a second and a half on a slow 4G phone, in bytes of JavaScript compressed with gzip. */
export const LIMIT = 170_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Whether an app's first load is light enough, in a line; a heavy one with its chunks, the heaviest first. */
export function verdict(app: string, chunks: readonly Chunk[]): { passed: boolean; text: string } {
	const total = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
	const passed = total <= LIMIT;
	const line = `  ${passed ? "✓" : "✗"} ${app}: ${kilobytes(total)} of JavaScript before its login is usable, at most ${kilobytes(LIMIT)}\n`;
	if (passed) return { passed, text: line };
	const names = chunks
		.toSorted((one, other) => other.bytes - one.bytes)
		.map(({ file, bytes }) => `    ${kilobytes(bytes).padStart(9)}  ${file}\n`);
	return { passed, text: line + names.join("") };
}
