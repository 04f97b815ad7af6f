import { randomBytes } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Upload } from "tus-js-client";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { lea, martin, type StorageStack, startStorageStack } from "./storage-stack.ts";

const MEGABYTE = 1024 * 1024;

let stack: StorageStack;
let endpoint: string;
let folders: ReturnType<StorageStack["service"]["storage"]["from"]>;
const bytes = randomBytes(3 * MEGABYTE);

beforeAll(async () => {
	stack = await startStorageStack({ file_size_limit: "5MiB" });
	endpoint = `${stack.apiUrl}/storage/v1/upload/resumable`;
	folders = stack.service.storage.from("folders");
});
afterAll(() => stack?.stop());
/** As many files as rows, whatever a test did. */
afterEach(async () => {
	const { rows } = await stack.pool.query("select version from storage.objects");
	expect((await stack.files()).sort()).toEqual(rows.map(({ version }) => version).sort());
});

interface Attempt {
	readonly bucket?: string;
	readonly name: string;
	readonly body?: Buffer;
	readonly headers?: Record<string, string>;
	readonly metadata?: Record<string, string>;
	readonly endpoint?: string;
	/** Gives up once the server has this many bytes. */
	readonly stopAfter?: number;
	readonly url?: string;
	/** Sends the first bytes with the request that creates the upload. */
	readonly duringCreation?: boolean;
}

/** One run of the client browsers use; resolves with where the upload lives, rejects with what it was told. */
async function upload(attempt: Attempt): Promise<Upload> {
	const body = attempt.body ?? bytes;
	const headers = attempt.headers ?? { authorization: `Bearer ${await stack.token(martin)}` };
	return new Promise((resolve, reject) => {
		const run: Upload = new Upload(body, {
			endpoint: attempt.endpoint ?? endpoint,
			uploadUrl: attempt.url,
			uploadDataDuringCreation: attempt.duringCreation ?? false,
			chunkSize: MEGABYTE,
			retryDelays: null,
			headers: { apikey: stack.publishableKey, ...headers },
			metadata: {
				bucketName: attempt.bucket ?? "folders",
				objectName: attempt.name,
				contentType: "video/mp4",
				cacheControl: "3600",
				...attempt.metadata,
			},
			onSuccess: () => resolve(run),
			onError: reject,
			onChunkComplete(_size, accepted) {
				if (attempt.stopAfter !== undefined && accepted >= attempt.stopAfter) {
					run.abort().then(() => resolve(run), reject);
				}
			},
		});
		run.start();
	});
}

const content = async (name: string) =>
	Buffer.from((await (await folders.download(name)).data?.arrayBuffer()) ?? new ArrayBuffer(0));

test("an upload in parts becomes an object like any other", async () => {
	const name = `${martin}/film.mp4`;
	const { url } = await upload({ name, metadata: { metadata: '{"scene":"1"}' } });
	expect(url).toMatch(`${endpoint}/`);
	expect((await content(name)).equals(bytes)).toBe(true);
	expect((await folders.info(name)).data).toMatchObject({
		size: bytes.length,
		contentType: "video/mp4",
		cacheControl: "max-age=3600",
		metadata: { scene: "1" },
	});
	const { rows } = await stack.pool.query("select owner_id from storage.objects where name = $1", [name]);
	expect(rows).toEqual([{ owner_id: martin }]);
	expect(await stack.files("resumable")).toEqual([]);
});

test("a small file is created, sent and finished by one request", async () => {
	const name = `${martin}/small.mp4`;
	const body = Buffer.from("small");
	await upload({ name, body, duringCreation: true });
	expect((await content(name)).equals(body)).toBe(true);
});

test("a dropped upload goes on where it stopped, also after a restart of the service", async () => {
	const name = `${martin}/dropped.mp4`;
	const first = await upload({ name, stopAfter: MEGABYTE });
	expect((await folders.exists(name)).data).toBe(false);
	await stack.restart();

	const offset = await fetch(first.url ?? "", {
		method: "HEAD",
		headers: { authorization: `Bearer ${await stack.token(martin)}`, "tus-resumable": "1.0.0" },
	});
	expect(offset.headers.get("upload-offset")).toBe(String(MEGABYTE));
	await upload({ name, url: first.url ?? "" });
	expect((await content(name)).equals(bytes)).toBe(true);
});

test("a client that missed the last answer learns that its upload is done", async () => {
	const name = `${martin}/done.mp4`;
	const { url } = await upload({ name });
	const again = await upload({ name, url: url ?? "" });
	expect(again.url).toBe(url);
	expect((await content(name)).equals(bytes)).toBe(true);
});

test("policies are asked before the first byte, and for every part again", async () => {
	await expect(upload({ name: `${lea}/planted.mp4` })).rejects.toThrow(
		/response code: 403, response text: new row violates row-level security policy/,
	);
	const begun = await upload({ name: `${martin}/hijacked.mp4`, stopAfter: MEGABYTE });
	const response = await fetch(begun.url ?? "", {
		method: "PATCH",
		headers: {
			authorization: `Bearer ${await stack.token(lea)}`,
			"tus-resumable": "1.0.0",
			"upload-offset": String(MEGABYTE),
			"content-type": "application/offset+octet-stream",
		},
		body: new Uint8Array(bytes.subarray(MEGABYTE)),
	});
	expect(response.status).toBe(403);
	expect((await folders.exists(`${martin}/hijacked.mp4`)).data).toBe(false);
});

test.each([
	["a bucket that is not there", { bucket: "nowhere" }, /404, response text: Bucket not found/],
	["more than the bucket takes", { bucket: "small" }, /413, response text: Maximum size exceeded/],
	[
		"more than the service takes",
		{ body: Buffer.alloc(6 * MEGABYTE) },
		/413, response text: Maximum size exceeded/,
	],
	["a type the bucket does not list", { bucket: "pictures" }, /415, response text: mime type video\/mp4/],
	["a name that is none", { name: "photo 🏖.png" }, /400, response text: Invalid key/],
	["a way out of the folder", { name: "../../etc/passwd" }, /400, response text: Invalid key/],
	[
		"metadata that is no JSON",
		{ metadata: { metadata: "{" } },
		/400, response text: Invalid Parameter metadata/,
	],
	["no session", { headers: { authorization: "Bearer nonsense" } }, /403, response text/],
])("%s is refused at once, and nothing is kept", async (_case, attempt, message) => {
	const kept = await stack.files("resumable");
	const headers = { authorization: `Bearer ${stack.secretKey}`, apikey: stack.secretKey };
	await expect(upload({ name: "refused.mp4", headers, ...attempt })).rejects.toThrow(message);
	expect(await stack.files("resumable")).toEqual(kept);
});

test("a taken name is refused before bytes are sent; x-upsert replaces it", async () => {
	const name = `${martin}/taken.mp4`;
	await upload({ name });
	await expect(upload({ name })).rejects.toThrow(/409, response text: The resource already exists/);
	const headers = { authorization: `Bearer ${await stack.token(martin)}`, "x-upsert": "true" };
	await upload({ name, headers, body: bytes.subarray(0, 10) });
	expect((await content(name)).length).toBe(10);
});

test("of two uploads of one name at once one wins and the other is told", async () => {
	const name = `${martin}/race.mp4`;
	const [a, b] = [Buffer.alloc(2 * MEGABYTE, "a"), Buffer.alloc(2 * MEGABYTE, "b")];
	const results = await Promise.allSettled([upload({ name, body: a }), upload({ name, body: b })]);
	expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
	const lost = results.find((result) => result.status === "rejected");
	expect(String(lost?.status === "rejected" && lost.reason)).toMatch(/409.*The resource already exists/s);
	expect(new Set(await content(name)).size).toBe(1);
	expect((await readdir(join(stack.directory, "resumable"))).length).toBeLessThanOrEqual(6);
});

test("when a trigger refuses the finished upload nothing of it stays, and it starts anew", async () => {
	const kept = await stack.files("resumable");
	const attempt = { bucket: "announced", name: "refused/film.mp4" };
	await expect(upload(attempt)).rejects.toThrow(/500.*Nobody expects refused\/film.mp4/s);
	expect(await stack.files("resumable")).toEqual(kept);
});

test("a signed upload needs no session and writes the one name it is for", async () => {
	const name = `${martin}/signed.mp4`;
	const { data } = await folders.createSignedUploadUrl(name);
	const signed = { endpoint: `${endpoint}/sign`, headers: { "x-signature": data?.token ?? "" } };
	await expect(upload({ ...signed, name: `${martin}/other.mp4` })).rejects.toThrow(/400.*Invalid signature/s);
	await expect(upload({ ...signed, name, headers: {} })).rejects.toThrow(/400.*Missing x-signature/s);
	await upload({ ...signed, name });
	expect((await content(name)).equals(bytes)).toBe(true);
});

test("an upload that is given up goes when its sender says so, or when it expires", async () => {
	const given = await upload({ name: `${martin}/given-up.mp4`, stopAfter: MEGABYTE });
	await given.abort(true);
	const forgotten = await upload({ name: `${martin}/forgotten.mp4`, stopAfter: MEGABYTE });
	const record = join(stack.directory, "resumable", `${forgotten.url?.split("/").at(-1)}.json`);
	const upTo = { ...JSON.parse(await readFile(record, "utf8")), creation_date: "2020-01-01T00:00:00Z" };
	await writeFile(record, JSON.stringify(upTo));
	await stack.restart();
	for (const { url } of [given, forgotten]) {
		const id = url?.split("/").at(-1) ?? "";
		expect((await stack.files("resumable")).filter((name) => name.startsWith(id))).toEqual([]);
		const head = await fetch(url ?? "", {
			method: "HEAD",
			headers: { authorization: `Bearer ${await stack.token(martin)}`, "tus-resumable": "1.0.0" },
		});
		expect([404, 410]).toContain(head.status);
	}
});

test("an upload that was complete when the service died is not taken for an object", async () => {
	const begun = await upload({ name: `${martin}/died.mp4`, stopAfter: MEGABYTE });
	const id = begun.url?.split("/").at(-1) ?? "";
	await writeFile(join(stack.directory, "resumable", id), bytes);
	await stack.restart();
	expect((await stack.files("resumable")).filter((name) => name.startsWith(id))).toEqual([]);
	await vi.waitFor(async () => expect((await folders.exists(`${martin}/died.mp4`)).data).toBe(false));
});
