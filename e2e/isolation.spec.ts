import { expect, test } from "@playwright/test";
import { addresses } from "./setup/addresses.ts";
import { person } from "./setup/api.ts";
import { LEA, logInToPortal, MARTIN, newWindow, OWNER } from "./setup/people.ts";

const PRIVATE_NOTE = "Notes de cadrage.md";

test("a client never sees the agency's private folder, by any way", async ({ browser }) => {
	const owner = await person(OWNER);
	const martin = await person(MARTIN);
	const { data: note } = await owner
		.from("documents")
		.select("id, client_id, document_versions(object_key)")
		.eq("name", PRIVATE_NOTE)
		.single()
		.throwOnError();
	const key = note.document_versions[0]?.object_key ?? "";
	expect(key).toContain("/_private/");

	await test.step("on screen", async () => {
		const page = await newWindow(browser);
		await logInToPortal(page, MARTIN);
		await page.goto(`${addresses().portal}/documents`);
		await expect(page.getByText("Proposition d'arborescence.pdf").first()).toBeVisible();
		await expect(page.getByText(PRIVATE_NOTE)).toHaveCount(0);
		await page.goto(`${addresses().portal}/documents/${note.id}`);
		await expect(page.getByText("Ce document n’est pas disponible")).toBeVisible();
		await page.context().close();
	});

	await test.step("over REST", async () => {
		const { data } = await martin.from("documents").select("folder").throwOnError();
		expect(data.length).toBeGreaterThan(0);
		expect(data.map(({ folder }) => folder)).not.toContain("_private");
		const { data: versions } = await martin
			.from("document_versions")
			.select("id")
			.eq("document_id", note.id)
			.throwOnError();
		expect(versions).toEqual([]);
		const { data: folders } = await martin.from("folders").select("name").throwOnError();
		expect(folders.map(({ name }) => name)).not.toContain("_private");
	});

	await test.step("over Storage, with the true key in hand", async () => {
		const files = martin.storage.from("clients");
		expect((await files.download(key)).error).not.toBeNull();
		expect((await files.createSignedUrl(key, 60)).error).not.toBeNull();
		expect((await files.exists(key)).data).toBe(false);
		expect((await files.list(key.split("/").slice(0, -1).join("/"))).data).toEqual([]);
		expect((await owner.storage.from("clients").download(key)).error).toBeNull();
	});

	await test.step("with a forged signature", async () => {
		const { data } = await owner.storage.from("clients").createSignedUrl(key, 60);
		const url = new URL(data?.signedUrl ?? "");
		expect((await fetch(url)).status).toBe(200);
		url.searchParams.set("token", `${url.searchParams.get("token")?.slice(0, -4)}AAAA`);
		expect((await fetch(url)).ok).toBe(false);
	});

	await test.step("over Realtime: of two changes, only the one of the shared folder arrives", async () => {
		const seen: unknown[] = [];
		let isReady = false;
		martin
			.channel("everything")
			.on("postgres_changes", { event: "*", schema: "public", table: "documents" }, ({ new: row }) => {
				seen.push(row);
			})
			.on("system", {}, ({ status }) => {
				isReady ||= status === "ok";
			})
			.subscribe();
		await expect.poll(() => isReady).toBe(true);
		await owner.from("documents").update({ type: "autre" }).eq("id", note.id).throwOnError();
		await owner
			.from("documents")
			.update({ type: "brief" })
			.eq("client_id", note.client_id)
			.eq("name", "Proposition d'arborescence.pdf")
			.throwOnError();
		await expect.poll(() => seen.length).toBeGreaterThan(0);
		expect(seen).toHaveLength(1);
		expect(seen[0]).toMatchObject({ folder: "documents" });
		await martin.removeAllChannels();
	});
});

test("a client writes nothing into another client's folder", async () => {
	const lea = await person(LEA);
	const owner = await person(OWNER);
	const { data: martin } = await owner
		.from("clients")
		.select("id")
		.eq("nom", "Martin Dupont")
		.single()
		.throwOnError();
	const refused = await lea.rpc("submit_document", {
		client_id: martin.id,
		folder: "documents",
		name: "chez-martin.pdf",
		mime_type: "application/pdf",
		size_bytes: 10,
	});
	expect(refused.error?.code).toBe("42501");
	const upload = await lea.storage
		.from("clients")
		.upload(`${martin.id}/documents/chez-martin.pdf`, "bytes", { contentType: "application/pdf" });
	expect(upload.error).not.toBeNull();
	const { data } = await owner.from("documents").select("id").eq("name", "chez-martin.pdf").throwOnError();
	expect(data).toEqual([]);
});
