import { createHash } from "node:crypto";
import { Transform } from "node:stream";
import { errors } from "../errors.ts";

/** What passed through: bytes, and the entity tag S3 gives an object (MD5, quoted). */
export interface Measure {
	readonly stream: Transform;
	size(): number;
	etag(): string;
}

/** Counts and hashes what flows by; fails with EntityTooLarge at the first byte beyond `limit`. */
export function measure(limit: number): Measure {
	const hash = createHash("md5");
	let size = 0;
	const stream = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			size += chunk.length;
			if (size > limit) return done(errors.entityTooLarge());
			hash.update(chunk);
			done(null, chunk);
		},
	});
	return { stream, size: () => size, etag: () => `"${hash.digest("hex")}"` };
}
