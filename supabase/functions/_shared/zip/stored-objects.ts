import type { SupabaseClient } from "@supabase/supabase-js";

/** Opens one object of storage as a stream. */
export type ReadObject = (bucket: string, objectKey: string) => Promise<ReadableStream<Uint8Array>>;

/** Reads with the rights of the given client, byte by byte as they are asked for. */
export function readFrom(client: SupabaseClient): ReadObject {
	return async (bucket, objectKey) => {
		const { data, error } = await client.storage.from(bucket).download(objectKey).asStream();
		if (error) throw new Error(`An object of an archive cannot be read: ${error.message}`, { cause: error });
		return data;
	};
}

/** The same bytes; fails in the end if there were not as many as announced, so that nothing is cut short in silence. */
export function ofSize(stream: ReadableStream<Uint8Array>, size: number): ReadableStream<Uint8Array> {
	let seen = 0;
	return stream.pipeThrough(
		new TransformStream<Uint8Array, Uint8Array>({
			transform(chunk, controller) {
				seen += chunk.byteLength;
				controller.enqueue(chunk);
			},
			flush() {
				if (seen !== size) throw new Error(`An object has ${seen} bytes where ${size} were announced.`);
			},
		}),
	);
}
