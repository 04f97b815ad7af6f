import { z } from "zod";
import { errors } from "./errors.ts";

const DECIMAL: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };
const BINARY: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** A size as Storage's API takes it: bytes, or text with a unit. */
export const requestedSize = z.union([z.number().int().nonnegative(), z.string()]);

/**
 * Bytes of `1mb`, `20GB`, `3B` in a request; units are powers of 1000.
 * @throws `StorageError` InvalidRequest
 */
export function parseFileSize(size: z.infer<typeof requestedSize>): number {
	if (typeof size === "number") return size;
	const match = /^(\d+(?:\.\d+)?)(gb|mb|kb|b)$/i.exec(size);
	if (match === null) throw errors.invalidFileSizeLimit();
	return Math.floor(Number(match[1]) * (DECIMAL[(match[2] ?? "").toLowerCase()] ?? 1));
}

/**
 * Bytes of `50MiB` in `config.toml`; as in the Supabase CLI units are powers of 1024, `MB` and `MiB` alike.
 * @throws `Error` naming the setting.
 */
export function configuredFileSize(size: string | number, setting: string): number {
	if (typeof size === "number") return size;
	const match = /^(\d+(?:\.\d+)?)\s*(?:([kmgt])i?)?b?$/i.exec(size.trim());
	if (match === null) throw new Error(`${setting} = "${size}" is not a size: write it as 50MiB or 2GB`);
	return Math.floor(Number(match[1]) * (BINARY[(match[2] ?? "").toLowerCase()] ?? 1));
}
