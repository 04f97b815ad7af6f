import type { SupabaseClient } from "@supabase/supabase-js";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type Agency, openAgency } from "../_shared/contract/agency.ts";

let agency: Agency;
let martin: SupabaseClient;
let lea: SupabaseClient;
let bernard: string;
const text = (content: string) => new TextEncoder().encode(content);

beforeAll(async () => {
	agency = await openAgency();
	const dupont = await agency.openClient("Dupont");
	bernard = await agency.openClient("Bernard");
	martin = await agency.join(dupont, "martin@example.test");
	lea = await agency.join(bernard, "lea@example.test");
	await agency.give(agency.operator, {
		clientId: dupont,
		name: "Devis.txt",
		bytes: text("devis"),
		visible: true,
	});
	await agency.give(agency.operator, { clientId: dupont, name: "Brouillon.txt", bytes: text("brouillon") });
	await agency.give(agency.operator, {
		clientId: bernard,
		name: "Autre.txt",
		bytes: text("autre"),
		visible: true,
	});
});
afterAll(() => agency?.stop());

const exportSchema = z.object({ id: z.uuid(), state: z.string(), documents: z.number().nullable() });

const latest = async (by: SupabaseClient) => {
	const { data } = await by
		.from("data_exports")
		.select("id, state, documents")
		.order("requested_at", { ascending: false })
		.limit(1)
		.single()
		.throwOnError();
	return exportSchema.parse(data);
};

/** Asks for an export and waits until the background work has made it. */
async function exported(by: SupabaseClient) {
	await by.rpc("request_data_export").throwOnError();
	const { data } = await agency.service.functions.invoke("build-data-export", { body: {} });
	expect(data).toEqual({ claimed: 1 });
	return vi.waitFor(
		async () => {
			const made = await latest(by);
			expect(made.state).toBe("prete");
			return made;
		},
		{ timeout: 20_000, interval: 100 },
	);
}

async function download(ticket: string): Promise<Response> {
	return fetch(`${agency.stack.apiUrl}/functions/v1/archive?export=${ticket}`);
}

const ticketFor = async (by: SupabaseClient, id: string) =>
	z
		.string()
		.parse((await by.rpc("request_data_export_download", { data_export_id: id }).throwOnError()).data);

describe("build-data-export", () => {
	it("gives a person their documents and the rows they may read, and mails when it is ready", async () => {
		const made = await exported(martin);
		expect(made.documents).toBe(1);
		const response = await download(await ticketFor(martin, made.id));
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect(response.headers.get("content-length")).toBe(String(bytes.byteLength));
		const files = unzipSync(bytes);
		expect(files["client_dupont/documents/Devis.txt"]).toEqual(text("devis"));
		const rows = (table: string) => JSON.parse(strFromU8(files[`donnees/${table}.json`] ?? text("null")));
		expect(rows("compte")).toMatchObject([{ email: "martin@example.test" }]);
		expect(rows("clients")).toMatchObject([{ nom: "Dupont" }]);
		expect(rows("documents")).toMatchObject([{ name: "Devis.txt" }]);
		expect(rows("client_members")).toMatchObject([{ email: "martin@example.test" }]);
		const everything = Object.entries(files).map(([name, file]) => name + strFromU8(file));
		expect(everything.join("\n")).not.toMatch(/Brouillon|brouillon|Bernard|lea@|token|hash|follow_up/);
		const { rows: mails } = await agency.database.query(
			"select payload ->> 'to' as recipient from public.outbox where payload ->> 'template' = 'data_export_ready'",
		);
		expect(mails).toEqual([{ recipient: "martin@example.test" }]);
	});

	it("shows an export and its bytes to its person alone", async () => {
		const { id } = await latest(martin);
		expect((await lea.from("data_exports").select("id").throwOnError()).data).toEqual([]);
		expect((await agency.operator.from("data_exports").select("id").throwOnError()).data).toEqual([]);
		const other = await lea.rpc("request_data_export_download", { data_export_id: id });
		expect(other.error?.details).toBe("DOSSIER_DATA_EXPORT_GONE");
		const { data } = await agency.database
			.query("select name from storage.objects where bucket_id = 'exports'")
			.then(({ rows }) => ({
				data: z
					.array(z.object({ name: z.string() }))
					.min(1)
					.parse(rows),
			}));
		const key = data[0]?.name ?? "";
		expect((await martin.storage.from("exports").download(key)).error).toBeNull();
		expect((await lea.storage.from("exports").download(key)).error).not.toBeNull();
		expect((await agency.visitor.storage.from("exports").download(key)).error).not.toBeNull();
		expect((await martin.storage.from("exports").upload("x", new Blob(["x"]))).error).not.toBeNull();
	});

	it("opens a ticket once, and a forged one never", async () => {
		const ticket = await ticketFor(martin, (await latest(martin)).id);
		const ask = () => agency.visitor.functions.invoke("archive", { body: { export: ticket } });
		expect((await ask()).error).toBeNull();
		expect((await download(ticket)).status).toBe(200);
		expect((await ask()).error?.context.status).toBe(410);
		expect((await download(ticket)).status).toBe(410);
		expect((await download("f".repeat(48))).status).toBe(410);
	});

	it("where functions are cut short, stays small and names what it leaves out", async () => {
		const nadia = await agency.join(bernard, "nadia@example.test");
		await agency.limitZips(1);
		const made = await exported(nadia);
		await agency.limitZips(null);
		expect(made.documents).toBe(0);
		const response = await download(await ticketFor(nadia, made.id));
		const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
		expect(strFromU8(files["DOCUMENTS-NON-INCLUS.txt"] ?? text(""))).toContain(
			"client_bernard/documents/Autre.txt",
		);
		expect(files["client_bernard/documents/Autre.txt"]).toBeUndefined();
	});

	it("gives the same to a person whose space is closed by terms they do not accept", async () => {
		await agency.operator
			.rpc("publish_consentement_texte", { kind: "conditions", body: "Version une" })
			.throwOnError();
		expect((await lea.from("documents").select("id").throwOnError()).data).toEqual([]);
		const made = await exported(lea);
		const response = await download(await ticketFor(lea, made.id));
		const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
		expect(files["client_bernard/documents/Autre.txt"]).toEqual(text("autre"));
		const { rows } = await agency.database.query(
			"select 1 from public.outbox where payload ->> 'to' = 'lea@example.test' and payload ->> 'template' = 'data_export_ready'",
		);
		expect(rows).toHaveLength(1);
	});

	it("makes one export at a time, and replaces the one before", async () => {
		const before = await latest(martin);
		await martin.rpc("request_data_export").throwOnError();
		expect((await martin.rpc("request_data_export")).error?.details).toBe("DOSSIER_DATA_EXPORT_OPEN");
		const gone = await martin.rpc("request_data_export_download", { data_export_id: before.id });
		expect(gone.error?.details).toBe("DOSSIER_DATA_EXPORT_GONE");
		const { rows } = await agency.database.query("select bucket from private.removed_objects");
		expect(rows).toEqual([{ bucket: "exports" }]);
		expect((await agency.service.functions.invoke("remove-objects", { body: {} })).data).toMatchObject({
			removed: 1,
		});
	});

	it("is set off by the service alone", async () => {
		const refused = await lea.functions.invoke("build-data-export", { body: {} });
		expect(refused.error?.context.status).toBe(403);
		expect((await agency.operator.rpc("request_data_export")).error?.details).toBe("DOSSIER_ROLE_NEEDED");
		expect((await lea.rpc("data_export_contents", { data_export_id: crypto.randomUUID() })).error?.code).toBe(
			"42501",
		);
	});
});
