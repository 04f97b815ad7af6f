/**
 * Cuts a stream into parts of one size, the last one shorter; only one part is in memory.
 * The same memory is used again for each: keep none.
 */
export async function* cutIntoParts(
	stream: ReadableStream<Uint8Array>,
	partBytes: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const part = new Uint8Array(partBytes);
	let filled = 0;
	for await (const chunk of stream) {
		for (let taken = 0; taken < chunk.byteLength; ) {
			const piece = chunk.subarray(taken, taken + partBytes - filled);
			part.set(piece, filled);
			filled += piece.byteLength;
			taken += piece.byteLength;
			if (filled === partBytes) {
				yield part;
				filled = 0;
			}
		}
	}
	if (filled > 0) yield part.subarray(0, filled);
}
