import { randomUUID } from "node:crypto";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { martin, type StorageStack, startStorageStack } from "./storage-stack.ts";

let stack: StorageStack;
let files: ReturnType<StorageStack["service"]["storage"]["from"]>;

beforeAll(async () => {
	stack = await startStorageStack({ file_size_limit: "25MiB" });
	files = stack.service.storage.from("folders");
});
afterAll(() => stack?.stop());
afterEach(async () => {
	const { rows } = await stack.pool.query("select version from storage.objects");
	await vi.waitFor(async () => {
		expect((await stack.files()).sort()).toEqual(rows.map(({ version }) => version).sort());
		expect(await stack.files("incoming")).toEqual([]);
	});
});

const filled = (letter: string) => new Blob([letter.repeat(300_000)], { type: "text/plain" });
const content = async (path: string) => (await files.download(path)).data?.text();

test("of ten uploads of one name at once one wins, nine hear that it is taken, no bytes are mixed", async () => {
	const letters = [..."abcdefghij"];
	const results = await Promise.all(letters.map((letter) => files.upload("race", filled(letter))));
	expect(results.filter(({ error }) => error === null)).toHaveLength(1);
	for (const { error } of results) {
		if (error !== null)
			expect(error).toMatchObject({ statusCode: "409", message: "The resource already exists" });
	}
	const won = await content("race");
	expect(won).toHaveLength(300_000);
	expect(new Set(won)).toEqual(new Set([letters[results.findIndex(({ error }) => error === null)]]));
});

test("of ten upserts at once all are taken, and the last one is whole", async () => {
	const results = await Promise.all(
		[..."abcdefghij"].map((letter) => files.upload("over", filled(letter), { upsert: true })),
	);
	expect(results.map(({ error }) => error)).toEqual(Array(10).fill(null));
	expect(new Set(await content("over")).size).toBe(1);
	expect(await content("over")).toHaveLength(300_000);
});

test("who reads while the object is replaced or removed reads one version to its end", async () => {
	const size = 20 * 1024 * 1024;
	await files.upload("read", new Blob(["a".repeat(size)]));
	const url = `${stack.apiUrl}/storage/v1/object/folders/read`;
	const slow = await fetch(url, { headers: { apikey: stack.secretKey } });
	const reader = slow.body?.getReader();
	let received = (await reader?.read())?.value?.length ?? 0;
	expect((await files.update("read", new Blob(["b"]))).error).toBeNull();
	await files.remove(["read"]);
	for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
		expect(part.value[0]).toBe("a".charCodeAt(0));
		received += part.value.length;
	}
	expect(received).toBe(size);
});

test("a client that leaves in the middle of a download leaves the service up", async () => {
	await files.upload("left", new Blob(["x".repeat(20 * 1024 * 1024)]));
	for (let round = 0; round < 5; round += 1) {
		const abort = new AbortController();
		const response = await fetch(`${stack.apiUrl}/storage/v1/object/folders/left`, {
			headers: { apikey: stack.secretKey },
			signal: abort.signal,
		});
		await response.body?.getReader().read();
		abort.abort();
	}
	expect((await files.exists("left")).data).toBe(true);
});

const MEGABYTE = 1024 * 1024;

test("what is refused leaves nothing, be it by a policy, a limit, a type or a trigger", async () => {
	const before = await stack.files();
	const his = (await stack.as(martin)).storage;
	const sent = filled("x");
	const refusals = [
		await his.from("folders").upload("not/his", sent),
		await his.from("small").upload("large", sent),
		await files.upload("huge", new Blob([Buffer.alloc(26 * MEGABYTE)])),
		await files.upload("huge-raw", Buffer.alloc(60 * MEGABYTE)),
		await stack.service.storage.from("small").upload("large", sent),
		await stack.service.storage.from("pictures").upload("text", sent),
		await his.from("announced").upload("refused/late", sent),
	];
	expect(refusals.map(({ error }) => error && "statusCode" in error && error.statusCode)).toEqual([
		"403",
		"403",
		"413",
		"413",
		"413",
		"415",
		"500",
	]);
	expect(await stack.files()).toEqual(before);
});

/** Sends the head and `sent` bytes of an upload announced longer, and leaves the connection open. */
function halfUpload(name: string, type: string, head: string, sent: number): Socket {
	const { hostname, port } = new URL(stack.apiUrl);
	const socket = connect(Number(port), hostname);
	socket.write(
		`POST /storage/v1/object/folders/${name} HTTP/1.1\r\nHost: ${hostname}\r\napikey: ${stack.secretKey}\r\n` +
			`Content-Type: ${type}\r\nContent-Length: ${10 * MEGABYTE}\r\n\r\n${head}`,
	);
	socket.write(Buffer.alloc(sent, "x"));
	return socket;
}

test.each([
	["raw", "text/plain", ""],
	[
		"form",
		"multipart/form-data; boundary=cut",
		'--cut\r\nContent-Disposition: form-data; name=""; filename="a"\r\nContent-Type: text/plain\r\n\r\n',
	],
])(
	"a %s upload goes to disk while it comes; cut short it leaves neither bytes nor a row",
	async (kind, type, head) => {
		const socket = halfUpload(`cut-${kind}`, type, head, 4 * MEGABYTE);
		await vi.waitFor(async () => {
			const [name = "none"] = await stack.files("incoming");
			const { size } = await stat(join(stack.directory, "incoming", name));
			expect(size).toBeGreaterThan(3 * MEGABYTE);
		});
		socket.destroy();
		await vi.waitFor(async () => expect(await stack.files("incoming")).toEqual([]));
		expect((await files.exists(`cut-${kind}`)).data).toBe(false);
	},
);

test("a form that ends without its closing boundary is refused", async () => {
	const response = await fetch(`${stack.apiUrl}/storage/v1/object/folders/unclosed`, {
		method: "POST",
		headers: { apikey: stack.secretKey, "content-type": "multipart/form-data; boundary=cut" },
		body: '--cut\r\nContent-Disposition: form-data; name=""; filename="a"\r\n\r\nhalf',
	});
	expect(response.status).toBe(400);
	expect(await response.json()).toMatchObject({
		statusCode: "400",
		message: expect.stringContaining("form"),
	});
	expect((await files.exists("unclosed")).data).toBe(false);
});

test("a form without file is refused", async () => {
	const form = new FormData();
	form.append("cacheControl", "60");
	const response = await fetch(`${stack.apiUrl}/storage/v1/object/folders/nothing`, {
		method: "POST",
		headers: { apikey: stack.secretKey },
		body: form,
	});
	expect(await response.json()).toMatchObject({ statusCode: "400", message: "The form holds no file" });
});

test("what a crash left is cleared at the next start, what a row names stays", async () => {
	await files.upload("kept", new Blob(["kept"]));
	const orphan = randomUUID();
	const folder = join(stack.directory, "objects", orphan.slice(0, 2));
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, orphan), "bytes whose row was never written");
	await writeFile(join(stack.directory, "incoming", randomUUID()), "half of an upload");
	await stack.restart();
	expect(await stack.files()).not.toContain(orphan);
	expect(await content("kept")).toBe("kept");
});
