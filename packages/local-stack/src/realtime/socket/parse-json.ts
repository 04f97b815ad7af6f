import { z } from "zod";
import { MalformedFrame } from "./message.ts";

/** A message's reference: opaque to the server. */
export const reference = z
	.union([z.string(), z.number()])
	.nullish()
	.transform((value) => (value === null || value === undefined ? null : String(value)));

/**
 * Reads the JSON of a frame.
 * @throws MalformedFrame when it is none.
 */
export function parseJson(bytes: Buffer): unknown {
	try {
		return JSON.parse(bytes.toString());
	} catch {
		throw new MalformedFrame("The frame is not JSON.");
	}
}
