import { z } from "zod";

const rows = z.array(z.record(z.string(), z.unknown()));

/**
 * Several rows at once need not have the same columns: PostgREST writes null into those a row lacks, or, asked by
 * `Prefer: missing=default`, their default. Lite always writes the default, so the nulls are put in here;
 * and it answers null for what it has set by default, so that combination is refused rather than half true.
 */
export async function fillMissingColumns(request: Request): Promise<Request | Response> {
	const columns = new URL(request.url).searchParams.get("columns");
	if (request.method !== "POST" || columns === null) return request;
	const text = await request.clone().text();
	const parsed = rows.safeParse(fromJson(text));
	if (!parsed.success) return request;
	const names = columns.split(",").map((name) => name.replace(/^"|"$/g, ""));
	if (parsed.data.every((row) => names.every((name) => name in row))) return request;
	const prefer = request.headers.get("prefer") ?? "";
	if (!prefer.includes("missing=default")) {
		const nulls = Object.fromEntries(names.map((name) => [name, null]));
		const filled = parsed.data.map((row) => ({ ...nulls, ...row }));
		return new Request(request, { body: JSON.stringify(filled) });
	}
	if (!prefer.includes("return=representation")) return request;
	const message =
		"Rows of different columns with defaults cannot be returned by the local stack: insert them without select().";
	return Response.json({ code: "LOCAL501", details: null, hint: null, message }, { status: 501 });
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
