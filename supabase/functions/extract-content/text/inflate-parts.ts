import { Unzip, UnzipInflate, zipSync } from "fflate";

/** Compressed bytes inflated at once: even at deflate's best, a thousand to one, they come to no more than 16 MiB. */
const STEP = 16 * 1024;

/**
 * The parts of a zip whose names match, packed anew without compression. What the archive says about their sizes is not
 * believed: they are inflated step by step and counted.
 * @throws `Error` when they come to more than `most` bytes, or the archive is damaged
 */
export function inflateParts(archive: Uint8Array<ArrayBuffer>, names: RegExp, most: number): Uint8Array {
	const parts = new Map<string, Uint8Array[]>();
	let inflated = 0;
	const unzip = new Unzip((file) => {
		if (!names.test(file.name)) return;
		const chunks: Uint8Array[] = [];
		parts.set(file.name, chunks);
		file.ondata = (error, chunk) => {
			if (error) throw error;
			inflated += chunk.length;
			if (inflated > most) throw new Error(`it inflates to more than ${most} bytes`);
			chunks.push(chunk);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	for (let start = 0; start < archive.length; start += STEP) {
		unzip.push(archive.subarray(start, start + STEP), start + STEP >= archive.length);
	}
	return zipSync(Object.fromEntries([...parts].map(([name, chunks]) => [name, joined(chunks)])), {
		level: 0,
	});
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
	let start = 0;
	for (const chunk of chunks) {
		whole.set(chunk, start);
		start += chunk.length;
	}
	return whole;
}
