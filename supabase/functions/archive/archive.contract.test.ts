import type { SupabaseClient } from "@supabase/supabase-js";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Agency, openAgency } from "../_shared/contract/agency.ts";

let agency: Agency;
let dupont: string;
let martin: SupabaseClient;

beforeAll(async () => {
	agency = await openAgency();
	dupont = await agency.openClient("Dupont");
	martin = await agency.join(dupont, "martin@example.test");
	for (const gift of gifts()) await agency.give(agency.operator, { clientId: dupont, ...gift });
});
afterAll(() => agency?.stop());

const text = (content: string) => new TextEncoder().encode(content);
/** Larger than any buffer on the way, and not the same twice. */
const large = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * index) % 251);
const gifts = () => [
	{ name: "Été.txt", bytes: text("été"), visible: true },
	{ name: "hidden.txt", bytes: text("draft") },
	{ name: "plan.txt", bytes: large, directory: "Chantier/Lot 1", visible: true },
	{ name: "Charte.txt", bytes: text("one"), folder: "assets" },
	{ name: "LOGO.txt", bytes: text("two"), folder: "assets" },
	{ name: "notes.txt", bytes: text("secret"), folder: "_private" },
];

const grantSchema = z.object({
	ticket: z.string(),
	file_name: z.string(),
	documents: z.number(),
	size_bytes: z.number(),
});

async function requestAll(by: SupabaseClient, what: object = {}) {
	const { data } = await by.rpc("request_archive", { client_id: dupont, ...what }).throwOnError();
	return z.array(grantSchema).parse(data);
}

async function request(by: SupabaseClient, what: object = {}) {
	return z.tuple([grantSchema]).parse(await requestAll(by, what))[0];
}

const download = (ticket: string, init?: RequestInit) =>
	fetch(`${agency.stack.apiUrl}/functions/v1/archive?ticket=${ticket}`, init);

async function unzip(response: Response): Promise<Record<string, Uint8Array>> {
	const bytes = new Uint8Array(await response.arrayBuffer());
	expect(response.headers.get("content-length")).toBe(String(bytes.byteLength));
	return unzipSync(bytes);
}

describe("archive", () => {
	it("gives the operator every file of the client, byte for byte, with its length told first", async () => {
		const grant = await request(agency.operator);
		expect(grant).toMatchObject({ file_name: "client_dupont.zip", documents: 6 });
		const response = await download(grant.ticket);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-disposition")).toBe('attachment; filename="client_dupont.zip"');
		const files = await unzip(response);
		expect(Object.keys(files).sort()).toEqual([
			"client_dupont/_private/notes.txt",
			"client_dupont/assets/Charte.txt",
			"client_dupont/assets/LOGO.txt",
			"client_dupont/documents/Chantier/Lot 1/plan.txt",
			"client_dupont/documents/hidden.txt",
			"client_dupont/documents/Été.txt",
		]);
		// `toEqual` takes half a minute for as many bytes.
		expect(Buffer.compare(files["client_dupont/documents/Chantier/Lot 1/plan.txt"] ?? text(""), large)).toBe(
			0,
		);
		expect(files["client_dupont/assets/Charte.txt"]).toEqual(text("one"));
	});

	it("gives a client what the client sees", async () => {
		const files = await unzip(await download((await request(martin)).ticket));
		expect(Object.keys(files).sort()).toEqual([
			"client_dupont/assets/Charte.txt",
			"client_dupont/assets/LOGO.txt",
			"client_dupont/documents/Chantier/Lot 1/plan.txt",
			"client_dupont/documents/Été.txt",
		]);
	});

	it("gives a folder, a directory of it, or a selection", async () => {
		const names = async (what: object) =>
			Object.keys(await unzip(await download((await request(agency.operator, what)).ticket))).sort();
		expect(await names({ folder: "_private" })).toEqual(["client_dupont/_private/notes.txt"]);
		expect(await names({ folder: "documents", directory: "Chantier" })).toEqual([
			"client_dupont/documents/Chantier/Lot 1/plan.txt",
		]);
		const { data } = await agency.operator.from("documents").select("id").eq("name", "hidden.txt").single();
		expect(await names({ document_ids: [data?.id] })).toEqual(["client_dupont/documents/hidden.txt"]);
	});

	it("gives what is too much for one zip as several, each whole by itself", async () => {
		await agency.limitZips(1_000_000);
		const size = await agency.operator.rpc("archive_size", { client_id: dupont }).single().throwOnError();
		const grants = await requestAll(agency.operator);
		await agency.limitZips(null);
		expect(size.data).toMatchObject({ documents: 6, parts: grants.length });
		expect(grants.map((grant) => [grant.file_name, grant.documents])).toEqual([
			["client_dupont_1-sur-3.zip", 3],
			["client_dupont_2-sur-3.zip", 1],
			["client_dupont_3-sur-3.zip", 2],
		]);
		const zips = await Promise.all(grants.map(async ({ ticket }) => unzip(await download(ticket))));
		expect(zips.map((files) => Object.keys(files))).toEqual([
			[
				"client_dupont/_private/notes.txt",
				"client_dupont/assets/Charte.txt",
				"client_dupont/assets/LOGO.txt",
			],
			["client_dupont/documents/Chantier/Lot 1/plan.txt"],
			["client_dupont/documents/hidden.txt", "client_dupont/documents/Été.txt"],
		]);
	});

	it("opens once", async () => {
		const { ticket } = await request(martin);
		expect((await unzip(await download(ticket)))["client_dupont/assets/LOGO.txt"]).toEqual(text("two"));
		const again = await download(ticket);
		expect([again.status, await again.json()]).toMatchObject([410, { code: "ARCHIVE_CLOSED" }]);
		expect(again.headers.get("content-disposition")).toContain("attachment");
	});

	it("tells beforehand whether it would open, and stays good", async () => {
		const ask = (body: object) => agency.visitor.functions.invoke("archive", { body });
		const { ticket } = await request(martin);
		expect((await ask({ ticket })).error).toBeNull();
		expect((await ask({ ticket })).error).toBeNull();
		await unzip(await download(ticket));
		const refusals = await Promise.all(
			[{ ticket }, { ticket: "f".repeat(48) }, { export: ticket }, { ticket: 1 }, {}].map(async (body) => {
				const { error } = await ask(body);
				return [error.context.status, await error.context.json()];
			}),
		);
		for (const refusal of refusals) expect(refusal).toMatchObject([410, { code: "ARCHIVE_CLOSED" }]);
	});

	it("answers a forged, a late and no ticket the same", async () => {
		const late = await request(martin);
		await agency.database.query(
			"update private.archives set expires_at = now() - interval '1 second' where opened_at is null",
		);
		const answers = await Promise.all(
			["f".repeat(48), late.ticket, ""].map(async (ticket) => {
				const response = await download(ticket);
				return [response.status, await response.text()];
			}),
		);
		expect(new Set(answers.map(String)).size).toBe(1);
		expect(answers[0]?.[0]).toBe(410);
	});

	it("leaves out what was hidden between the request and the download", async () => {
		const { ticket, documents } = await request(martin);
		expect(documents).toBe(4);
		await agency.operator.from("documents").update({ visible: false }).eq("name", "Été.txt").throwOnError();
		expect(Object.keys(await unzip(await download(ticket)))).toHaveLength(3);
		await agency.operator.from("documents").update({ visible: true }).eq("name", "Été.txt").throwOnError();
	});

	it("grants nothing of another client, and nothing to a visitor", async () => {
		const other = await agency.openClient("Bernard");
		const lea = await agency.join(other, "lea@example.test");
		const refused = await lea.rpc("request_archive", { client_id: dupont });
		expect(refused.error?.details).toBe("DOSSIER_ARCHIVE_EMPTY");
		const size = await lea.rpc("archive_size", { client_id: dupont }).single().throwOnError();
		expect(size.data).toEqual({ documents: 0, size_bytes: 0, parts: 0 });
		expect((await agency.visitor.rpc("request_archive", { client_id: dupont })).error?.code).toBe("42501");
		expect((await lea.rpc("open_archive", { ticket: "x" })).error?.code).toBe("42501");
	});

	it("breaks off rather than pass a file that was cut short for a whole one", async () => {
		const { ticket } = await request(agency.operator, { folder: "_private" });
		await agency.database.query("alter table public.document_versions disable trigger user");
		await agency.database.query(
			"update public.document_versions set size_bytes = size_bytes + 1 where object_key like '%/_private/%'",
		);
		await expect(download(ticket).then((response) => response.arrayBuffer())).rejects.toThrow();
	});

	it("only answers GET and POST", async () => {
		expect((await download("x", { method: "PUT" })).status).toBe(405);
	});
});
