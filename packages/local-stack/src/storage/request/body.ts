import type { Context } from "hono";
import type { z } from "zod";
import { errors } from "../errors.ts";

/**
 * Reads a JSON body; an absent one is `{}`, as clients send for calls without options.
 * @throws `StorageError` InvalidRequest naming the field.
 */
export async function jsonBody<Schema extends z.ZodType>(
	context: Context,
	schema: Schema,
): Promise<z.infer<Schema>> {
	const text = await context.req.text();
	return check(schema, text === "" ? {} : parse(text), "body");
}

/** Reads the query. @throws `StorageError` InvalidRequest naming the field. */
export function query<Schema extends z.ZodType>(context: Context, schema: Schema): z.infer<Schema> {
	return check(schema, context.req.query(), "querystring");
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.infer<Schema> {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw errors.invalidRequest(
		`${[where, ...(issue?.path ?? [])].join("/")} ${issue?.message ?? "is invalid"}`,
	);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw errors.invalidRequest("body must be valid JSON");
	}
}
