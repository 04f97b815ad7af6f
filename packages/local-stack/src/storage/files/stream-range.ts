import type { FileHandle } from "node:fs/promises";
import type { ByteRange } from "../objects/ranges.ts";

const CHUNK = 256 * 1024;

/**
 * The bytes of an open file; the handle is closed when they are read, abandoned or failed.
 * Written out because Node 20's `Readable.toWeb` crashes the process when a client leaves half-way.
 */
export function streamRange(handle: FileHandle, { start, end }: ByteRange): ReadableStream<Uint8Array> {
	let position = start;
	return new ReadableStream<Uint8Array>({
		async pull(controller) {
			try {
				const length = Math.min(CHUNK, end - position + 1);
				const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, position);
				if (bytesRead === 0) throw new Error("The file is shorter than its record says");
				position += bytesRead;
				controller.enqueue(buffer.subarray(0, bytesRead));
				if (position > end) {
					await handle.close();
					controller.close();
				}
			} catch (error) {
				await handle.close();
				throw error;
			}
		},
		cancel: () => handle.close(),
	});
}
