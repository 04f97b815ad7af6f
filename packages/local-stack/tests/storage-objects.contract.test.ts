import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { anonymousClient, serviceClient, target } from "./clients.ts";

const service = serviceClient().storage;
const anonymous = anonymousClient().storage;
const files = service.from("folders");
const base = `${target.url}/storage/v1`;
const headers = { apikey: target.secretKey };
let folder: string;

beforeEach(() => {
	folder = randomUUID();
});

const text = (content: string, type = "text/plain") => new Blob([content], { type });
const read = async (path: string, bucket = files) => (await bucket.download(path)).data?.text();
const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(`${base}/object/${path}`, { headers: { apikey: target.secretKey, ...headers } });

test("an upload by form is read back with its type, its caching and what was said of it", async () => {
	const path = `${folder}/note.md`;
	const upload = await files.upload(path, text("# Bonjour", "text/markdown"), {
		cacheControl: "60",
		metadata: { author: "Léa" },
	});
	expect(upload.error).toBeNull();
	expect(upload.data).toEqual({ id: expect.any(String), path, fullPath: `folders/${path}` });

	const info = await files.info(path);
	expect(info.data).toMatchObject({
		name: path,
		bucketId: "folders",
		size: 9,
		contentType: "text/markdown",
		cacheControl: "max-age=60",
		metadata: { author: "Léa" },
	});
	const download = await files.download(path);
	expect(download.data?.type).toBe("text/markdown");
	expect(await download.data?.text()).toBe("# Bonjour");
});

test("a raw upload keeps its headers, JSON is not taken for parameters", async () => {
	const path = `${folder}/data.json`;
	const upload = await files.upload(path, JSON.stringify({ a: 1 }), { contentType: "application/json" });
	expect(upload.error).toBeNull();
	expect(await read(path)).toBe('{"a":1}');
	expect((await files.info(path)).data?.contentType).toBe("application/json");
});

test("a form's fields may follow the file, as older clients send them", async () => {
	const path = `${folder}/late.txt`;
	const form = new FormData();
	form.append("", text("late"), "late.txt");
	form.append("cacheControl", "77");
	form.append("metadata", '{"said":"after"}');
	const response = await fetch(`${base}/object/folders/${path}`, {
		method: "POST",
		headers,
		body: form,
	});
	expect(response.status).toBe(200);
	expect((await files.info(path)).data).toMatchObject({
		cacheControl: "max-age=77",
		metadata: { said: "after" },
	});
});

test("an empty file is a file", async () => {
	const path = `${folder}/empty`;
	expect((await files.upload(path, text(""))).error).toBeNull();
	const response = await get(`folders/${path}`);
	expect(response.status).toBe(200);
	expect((await response.arrayBuffer()).byteLength).toBe(0);
});

test("a taken name is refused, upsert and update replace it", async () => {
	const path = `${folder}/one.txt`;
	await files.upload(path, text("first"));
	const duplicate = await files.upload(path, text("second"));
	expect(duplicate.error).toMatchObject({
		message: "The resource already exists",
		status: 400,
		statusCode: "409",
	});
	expect(await read(path)).toBe("first");

	expect((await files.upload(path, text("third"), { upsert: true })).error).toBeNull();
	expect(await read(path)).toBe("third");
	expect((await files.update(path, text("fourth"))).error).toBeNull();
	expect(await read(path)).toBe("fourth");
});

test("exists tells yes and no", async () => {
	await files.upload(`${folder}/here`, text("x"));
	expect((await files.exists(`${folder}/here`)).data).toBe(true);
	expect((await files.exists(`${folder}/not-here`)).data).toBe(false);
});

test("ranges: the parts a player asks for, and a refusal beyond the end", async () => {
	const path = `folders/${folder}/ten`;
	await files.upload(`${folder}/ten`, text("0123456789"));
	const range = async (header: string) => {
		const response = await get(path, { range: header });
		return [response.status, response.headers.get("content-range"), await response.text()];
	};
	expect(await range("bytes=2-4")).toEqual([206, "bytes 2-4/10", "234"]);
	expect(await range("bytes=7-")).toEqual([206, "bytes 7-9/10", "789"]);
	expect(await range("bytes=-3")).toEqual([206, "bytes 7-9/10", "789"]);
	expect(await range("bytes=-50")).toEqual([206, "bytes 0-9/10", "0123456789"]);
	expect(await range("bytes=8-50")).toEqual([206, "bytes 8-9/10", "89"]);

	const beyond = await get(path, { range: "bytes=10-12" });
	expect(beyond.status).toBe(416);
	expect(await beyond.json()).toEqual({
		statusCode: "416",
		error: "invalid_range",
		message: "invalid range provided",
		code: "InvalidRange",
	});
});

test("a client that has the bytes is told so", async () => {
	await files.upload(`${folder}/cached`, text("same"));
	const first = await get(`folders/${folder}/cached`);
	const etag = first.headers.get("etag") ?? "";
	const modified = first.headers.get("last-modified") ?? "";
	expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
	expect((await get(`folders/${folder}/cached`, { "if-none-match": etag })).status).toBe(304);
	expect((await get(`folders/${folder}/cached`, { "if-none-match": '"other"' })).status).toBe(200);
	expect((await get(`folders/${folder}/cached`, { "if-modified-since": modified })).status).toBe(304);
});

test("HEAD says all but the bytes", async () => {
	await files.upload(`${folder}/head`, text("12345"));
	const response = await fetch(`${base}/object/folders/${folder}/head`, {
		method: "HEAD",
		headers,
	});
	expect(response.status).toBe(200);
	expect(response.headers.get("content-length")).toBe("5");
	expect(await response.text()).toBe("");
});

test("a page is served as text, a drawing may run nothing, and no type is guessed", async () => {
	await files.upload(`${folder}/page.html`, text("<script>1</script>", "text/html"));
	await files.upload(`${folder}/drawing.svg`, text("<svg/>", "image/svg+xml"));
	const page = await get(`folders/${folder}/page.html`);
	expect(page.headers.get("content-type")).toBe("text/plain");
	expect(page.headers.get("x-content-type-options")).toBe("nosniff");
	const drawing = await get(`folders/${folder}/drawing.svg`);
	expect(drawing.headers.get("content-type")).toBe("image/svg+xml");
	expect(drawing.headers.get("content-security-policy")).toContain("sandbox");
});

test("a download may be saved under another name", async () => {
	await files.upload(`${folder}/facture`, text("f"));
	const named = await get(`folders/${folder}/facture?download=${encodeURIComponent("facture é.pdf")}`);
	expect(named.headers.get("content-disposition")).toBe(
		"attachment; filename=facture%20%C3%A9.pdf; filename*=UTF-8''facture%20%C3%A9.pdf",
	);
	expect((await get(`folders/${folder}/facture?download=`)).headers.get("content-disposition")).toBe(
		"attachment;",
	);
});

test("list: one folder, its sub-folders without id, in the order asked for", async () => {
	for (const name of ["b.txt", "A.txt", "sub/c.txt", "sub/deeper/d.txt"]) {
		await files.upload(`${folder}/${name}`, text(name));
	}
	const { data } = await files.list(folder);
	expect(data?.map(({ name, id }) => [name, id === null])).toEqual([
		["A.txt", false],
		["b.txt", false],
		["sub", true],
	]);
	const reversed = await files.list(folder, { sortBy: { column: "name", order: "desc" } });
	expect(reversed.data?.map(({ name }) => name)).toEqual(["sub", "b.txt", "A.txt"]);
	const byAge = await files.list(folder, { sortBy: { column: "created_at", order: "asc" } });
	expect(byAge.data?.map(({ name }) => name)).toEqual(["sub", "b.txt", "A.txt"]);
	expect((await files.list(folder, { search: "B" })).data?.map(({ name }) => name)).toEqual(["b.txt"]);
	const second = await files.list(folder, { limit: 1, offset: 1 });
	expect(second.data?.map(({ name }) => name)).toEqual(["b.txt"]);
});

test("list takes % and _ for what they are", async () => {
	await files.upload(`${folder}/a_b`, text("1"));
	await files.upload(`${folder}/axb`, text("2"));
	expect((await files.list(folder, { search: "a_" })).data?.map(({ name }) => name)).toEqual(["a_b"]);
	expect((await files.list(folder, { search: "%" })).data).toEqual([]);
});

test("listV2: full names, page by page, flat or a folder deep", async () => {
	for (const name of ["a", "b", "c", "sub/d", "sub/e"]) await files.upload(`${folder}/${name}`, text(name));
	for (const column of ["name", "created_at"] as const) {
		const seen: string[] = [];
		let cursor: string | undefined;
		do {
			const { data } = await files.listV2({
				prefix: `${folder}/`,
				limit: 2,
				cursor,
				sortBy: { column, order: "desc" },
			});
			seen.push(...(data?.objects.map(({ name }) => name) ?? []));
			cursor = data?.nextCursor;
			expect(data?.hasNext).toBe(cursor !== undefined);
		} while (cursor !== undefined);
		expect(seen).toEqual(["sub/e", "sub/d", "c", "b", "a"].map((name) => `${folder}/${name}`));
	}
	const deep = await files.listV2({ prefix: `${folder}/`, with_delimiter: true });
	expect(deep.data?.folders).toMatchObject([{ name: `${folder}/sub/`, key: "sub", id: null }]);
	expect(deep.data?.objects.map(({ name }) => name)).toEqual(
		["a", "b", "c"].map((name) => `${folder}/${name}`),
	);
});

test("listV2 refuses a cursor that is not its own", async () => {
	const { error } = await files.listV2({ cursor: "bm90IGEgY3Vyc29y" });
	expect(error).toMatchObject({ message: "Invalid Parameter continuation token", statusCode: "400" });
});

test("move keeps the bytes and frees the name; a taken name is refused", async () => {
	await files.upload(`${folder}/old`, text("moved"));
	await files.upload(`${folder}/taken`, text("stays"));
	expect((await files.move(`${folder}/old`, `${folder}/new`)).data?.message).toBe("Successfully moved");
	expect(await read(`${folder}/new`)).toBe("moved");
	expect((await files.download(`${folder}/old`)).error).toMatchObject({ message: "Object not found" });
	expect((await files.move(`${folder}/new`, `${folder}/taken`)).error).toMatchObject({ statusCode: "409" });
	expect(await read(`${folder}/taken`)).toBe("stays");
	expect((await files.move(`${folder}/nothing`, `${folder}/x`)).error).toMatchObject({
		message: "Object not found",
	});
});

test("copy to another bucket: two objects that no longer know each other", async () => {
	await files.upload(`${folder}/source`, text("copied"), { metadata: { kept: "yes" } });
	const copy = await files.copy(`${folder}/source`, `${folder}/copy`, { destinationBucket: "open" });
	expect(copy.data?.path).toBe(`open/${folder}/copy`);
	const open = service.from("open");
	expect((await open.info(`${folder}/copy`)).data?.metadata).toEqual({ kept: "yes" });
	await files.remove([`${folder}/source`]);
	expect(await read(`${folder}/copy`, open)).toBe("copied");
});

test("remove gives the rows that went, leaves out the others", async () => {
	await files.upload(`${folder}/1`, text("1"));
	await files.upload(`${folder}/2`, text("2"));
	const { data } = await files.remove([`${folder}/1`, `${folder}/2`, `${folder}/missing`]);
	expect(data?.map(({ name }) => name).sort()).toEqual([`${folder}/1`, `${folder}/2`]);
});

test("a signed URL reads without a key until it expires, and only what was signed", async () => {
	await files.upload(`${folder}/signed.txt`, text("for you"));
	await files.upload(`${folder}/other.txt`, text("not for you"));
	const { data } = await files.createSignedUrl(`${folder}/signed.txt`, 60, { download: "lettre.txt" });
	const response = await fetch(data?.signedUrl ?? "");
	expect(await response.text()).toBe("for you");
	expect(response.headers.get("content-disposition")).toContain("lettre.txt");
	expect(Date.parse(response.headers.get("expires") ?? "")).toBeGreaterThan(Date.now());

	const elsewhere = await fetch((data?.signedUrl ?? "").replace("signed.txt", "other.txt"));
	expect(elsewhere.status).toBe(400);
	expect(await elsewhere.json()).toMatchObject({ code: "InvalidSignature" });

	const short = await files.createSignedUrl(`${folder}/signed.txt`, 1);
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	const late = await fetch(short.data?.signedUrl ?? "");
	expect(await late.json()).toMatchObject({ code: "InvalidJWT", statusCode: "400" });
});

test("many signed URLs: those that can't be are named, the others work", async () => {
	await files.upload(`${folder}/a b.txt`, text("spaced"));
	const { data } = await files.createSignedUrls([`${folder}/a b.txt`, `${folder}/missing`], 60);
	expect(await (await fetch(data?.[0]?.signedUrl ?? "")).text()).toBe("spaced");
	expect(data?.[1]).toMatchObject({
		path: `${folder}/missing`,
		error: "Either the object does not exist or you do not have access to it",
		signedUrl: null,
	});
});

test("a signed upload writes its one name once, an upsert twice; neither token serves to download", async () => {
	const visitor = anonymous.from("folders");
	const once = await files.createSignedUploadUrl(`${folder}/slot`);
	const { path = "", token = "" } = once.data ?? {};
	expect((await visitor.uploadToSignedUrl(path, token, text("one"))).error).toBeNull();
	expect((await visitor.uploadToSignedUrl(path, token, text("two"))).error).toMatchObject({
		statusCode: "409",
	});
	expect((await visitor.uploadToSignedUrl(`${folder}/elsewhere`, token, text("x"))).error).toMatchObject({
		message: "Invalid signature",
	});
	expect(await read(path)).toBe("one");
	const again = await files.createSignedUploadUrl(path, { upsert: true });
	expect((await visitor.uploadToSignedUrl(path, again.data?.token ?? "", text("two"))).error).toBeNull();
	expect(await read(path)).toBe("two");
	const misused = await fetch(`${base}/object/sign/folders/${path}?token=${token}`);
	expect(await misused.json()).toMatchObject({ code: "InvalidSignature" });
});

test("a public bucket is read by anyone at its URL, a private one by no one", async () => {
	await service.from("open").upload(`${folder}/page`, text("public"));
	await files.upload(`${folder}/page`, text("private"));
	const url = anonymous.from("open").getPublicUrl(`${folder}/page`).data.publicUrl;
	expect(await (await fetch(url)).text()).toBe("public");
	const closed = await fetch(url.replace("/public/open/", "/public/folders/"));
	expect(closed.status).toBe(400);
	expect(await closed.json()).toMatchObject({ error: "Bucket not found", statusCode: "404" });
});

test("what is not served says so", async () => {
	const s3 = await fetch(`${base}/s3/folders`, { headers });
	expect(s3.status).toBe(501);
	expect(await s3.json()).toMatchObject({ message: expect.stringContaining("S3 protocol is not served") });
	const lifecycle = await fetch(`${base}/bucket/open/lifecycle`, {
		headers,
	});
	expect(await lifecycle.json()).toMatchObject({ code: "FeatureNotEnabled", statusCode: "409" });
});
