import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { lea, martin, type StorageStack, startStorageStack } from "./storage-stack.ts";

type Storage = StorageStack["service"]["storage"];

let stack: StorageStack;
let his: Storage;
let hers: Storage;
let service: Storage;

beforeAll(async () => {
	stack = await startStorageStack({ file_size_limit: "1MiB" });
	his = (await stack.as(martin)).storage;
	hers = (await stack.as(lea)).storage;
	service = stack.service.storage;
});
afterAll(() => stack?.stop());

const file = (content: string | Uint8Array<ArrayBuffer>, type = "text/plain") =>
	new Blob([content], { type });
const denied = { message: "new row violates row-level security policy", status: 400, statusCode: "403" };
const unseen = { message: "Object not found", statusCode: "404" };

async function rows(): Promise<string[]> {
	const { rows } = await stack.pool.query(
		"select bucket_id || '/' || name as path from storage.objects order by 1",
	);
	return rows.map(({ path }) => path);
}

/** Whatever a test did: as many files as rows, and nothing half-written. */
afterEach(async () => {
	const { rows } = await stack.pool.query("select version from storage.objects");
	expect((await stack.files()).sort()).toEqual(rows.map(({ version }) => version).sort());
	expect(await stack.files("incoming")).toEqual([]);
});

test("each person writes and reads the folder of their own, and none of the other's", async () => {
	const path = `${martin}/contract.txt`;
	expect((await his.from("folders").upload(path, file("martin's"))).error).toBeNull();
	expect(await (await his.from("folders").download(path)).data?.text()).toBe("martin's");

	const hersThere = hers.from("folders");
	expect((await hersThere.upload(`${martin}/planted.txt`, file("x"))).error).toMatchObject(denied);
	expect((await hersThere.update(path, file("overwritten"))).error).toMatchObject(denied);
	expect((await hersThere.download(path)).error).toMatchObject(unseen);
	expect((await hersThere.info(path)).error).toMatchObject(unseen);
	expect((await hersThere.exists(path)).data).toBe(false);
	expect((await hersThere.list(martin)).data).toEqual([]);
	expect((await hersThere.listV2({ prefix: martin })).data?.objects).toEqual([]);
	expect((await hersThere.createSignedUrl(path, 60)).error).toMatchObject(unseen);
	expect((await hersThere.createSignedUrls([path], 60)).data?.[0]?.signedUrl).toBeNull();
	expect((await hersThere.createSignedUploadUrl(`${martin}/slot`)).error).toMatchObject(denied);
	expect((await hersThere.move(path, `${lea}/stolen.txt`)).error).toMatchObject(unseen);
	expect((await hersThere.copy(path, `${lea}/stolen.txt`)).error).toMatchObject(unseen);
	expect((await hersThere.remove([path])).data).toEqual([]);

	expect(await (await his.from("folders").download(path)).data?.text()).toBe("martin's");
	expect(await rows()).toEqual([`folders/${path}`]);
});

test("a row says who wrote it", async () => {
	await his.from("folders").upload(`${martin}/owned.txt`, file("x"));
	const { rows } = await stack.pool.query("select owner, owner_id from storage.objects where name = $1", [
		`${martin}/owned.txt`,
	]);
	expect(rows).toEqual([{ owner: martin, owner_id: martin }]);
});

test("nobody moves or copies into a folder that is not theirs", async () => {
	await his.from("folders").upload(`${martin}/mine.txt`, file("mine"));
	expect((await his.from("folders").move(`${martin}/mine.txt`, `${lea}/gift.txt`)).error).toMatchObject(
		denied,
	);
	expect((await his.from("folders").copy(`${martin}/mine.txt`, `${lea}/gift.txt`)).error).toMatchObject(
		denied,
	);
	expect((await his.from("folders").move(`${martin}/mine.txt`, `${martin}/kept.txt`)).error).toBeNull();
});

test("an INSERT policy alone permits an upload, not an upsert, and nothing is read back", async () => {
	const letterbox = his.from("letterbox");
	expect((await letterbox.upload("letter", file("dear"))).error).toBeNull();
	expect((await letterbox.upload("other", file("dear"), { upsert: true })).error).toMatchObject(denied);
	expect((await letterbox.info("letter")).error).toMatchObject(unseen);
});

test("a policy can allow one operation and not another", async () => {
	await service.from("listed").upload("catalogue", file("x"));
	expect((await his.from("listed").list()).data?.map(({ name }) => name)).toEqual(["catalogue"]);
	expect((await his.from("listed").listV2()).data?.objects).toEqual([]);
	expect((await his.from("listed").info("catalogue")).error).toMatchObject(unseen);
});

test("without session: public buckets are read, private ones do not exist", async () => {
	await service.from("open").upload("poster", file("seen"));
	const anonymous = stack.anonymous.storage;
	expect(await (await anonymous.from("open").download("poster")).data?.text()).toBe("seen");
	expect((await anonymous.from("open").upload("graffiti", file("x"))).error).toMatchObject(denied);
	expect((await anonymous.from("folders").info(`${martin}/contract.txt`)).error).toMatchObject(unseen);
	const forged = await fetch(`${stack.apiUrl}/storage/v1/object/folders/${martin}/contract.txt`, {
		headers: { authorization: "Bearer not.a.token" },
	});
	expect(await forged.json()).toMatchObject({ error: "Bucket not found" });
});

test.each([
	["no token at all", {}],
	["a token that is none", { authorization: "Bearer nonsense" }],
])("a protected call with %s is refused as unauthorized", async (_case, headers) => {
	const response = await fetch(`${stack.apiUrl}/storage/v1/bucket`, { headers });
	expect(response.status).toBe(400);
	expect(await response.json()).toMatchObject({
		statusCode: "403",
		error: "Unauthorized",
		code: "AccessDenied",
	});
});

test("a signed URL's token is no session", async () => {
	await service.from("open").upload("signed", file("x"));
	const { data } = await service.from("open").createSignedUrl("signed", 60);
	const token = new URL(data?.signedUrl ?? "").searchParams.get("token");
	const response = await fetch(`${stack.apiUrl}/storage/v1/bucket`, {
		headers: { authorization: `Bearer ${token}` },
	});
	expect(await response.json()).toMatchObject({ statusCode: "403", code: "AccessDenied" });
});

const tooLarge = { message: "The object exceeded the maximum allowed size", status: 400, statusCode: "413" };

test("a bucket's limit holds for forms, raw bodies and streams whose length nobody said", async () => {
	const small = service.from("small");
	const [fits, over] = [randomBytes(1000), randomBytes(1001)];
	expect((await small.upload("form", file(new Uint8Array(fits)))).error).toBeNull();
	expect((await small.upload("raw", fits)).error).toBeNull();
	expect((await small.upload("form-over", file(new Uint8Array(over)))).error).toMatchObject(tooLarge);
	expect((await small.upload("raw-over", over)).error).toMatchObject(tooLarge);
	const stream = new Blob([new Uint8Array(over)]).stream();
	expect((await small.upload("stream-over", stream, { duplex: "half" })).error).toMatchObject(tooLarge);
	expect(await rows()).not.toContain("small/form-over");
});

test("the service's own limit holds where a bucket has none, however much more is sent", async () => {
	const huge = randomBytes(30 * 1024 * 1024);
	expect((await service.from("folders").upload("huge-form", file(new Uint8Array(huge)))).error).toMatchObject(
		tooLarge,
	);
	expect((await service.from("folders").upload("huge-raw", huge)).error).toMatchObject(tooLarge);
});

test("a bucket takes the types it lists, whatever the name says", async () => {
	const pictures = service.from("pictures");
	expect((await pictures.upload("a.png", file("x", "image/png"))).error).toBeNull();
	expect((await pictures.upload("b.pdf", file("x", "application/pdf"))).error).toBeNull();
	expect((await pictures.upload("c.png", file("x", "text/html"))).error).toMatchObject({
		message: "mime type text/html is not supported",
		statusCode: "415",
	});
	// A dashboard's marker of an empty folder is no picture, and must hold nothing.
	expect((await pictures.upload("f/.emptyFolderPlaceholder", file(""))).error).toBeNull();
	expect((await pictures.upload("g/.emptyFolderPlaceholder", file("x"))).error).toMatchObject(tooLarge);
});

test.each([
	"photo 🏖.png",
	"été.txt",
	"a\\..\\b",
	"nul\u0000.txt",
	"line\nbreak",
	"per%cent",
	"../../../etc/passwd",
	"a/./b",
])("the name %j is refused wherever it is written", async (name) => {
	await service.from("open").upload("origin", file("x"), { upsert: true });
	const before = await rows();
	const encoded = name.split("/").map(encodeURIComponent).join("/").replaceAll("..", "%2e%2e");
	// A URL parser folds dot segments before the service could see them: then this is another, valid name.
	if (!name.split("/").includes("..") && !name.split("/").includes(".")) {
		const response = await fetch(`${stack.apiUrl}/storage/v1/object/open/${encoded}`, {
			method: "POST",
			headers: { apikey: stack.secretKey, "content-type": "text/plain" },
			body: "x",
		});
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ code: "InvalidKey", statusCode: "400" });
	}
	expect((await service.from("open").move("origin", name)).error).toMatchObject({
		message: `Invalid key: ${name}`,
	});
	expect((await service.from("open").copy("origin", name)).error).toMatchObject({
		message: `Invalid key: ${name}`,
	});
	expect(await rows()).toEqual(before);
});

test.each(["a///b", "trailing/", "-rf *.txt", "con", "$(id)&;'!@=:+,?", "..hidden.."])(
	"the name %j is as good as any other",
	async (name) => {
		const path = name.split("/").map(encodeURIComponent).join("/");
		const url = `${stack.apiUrl}/storage/v1/object/open/${path}`;
		const headers = { apikey: stack.secretKey, "content-type": "text/plain" };
		expect((await fetch(url, { method: "POST", headers, body: name })).status).toBe(200);
		expect(await (await fetch(url, { headers })).text()).toBe(name);
		expect((await fetch(url, { method: "DELETE", headers })).status).toBe(200);
	},
);

test("a name of a thousand letters works, one beyond S3's limit is refused", async () => {
	const open = service.from("open");
	expect((await open.upload(`d/${"e/".repeat(150)}${"n".repeat(700)}`, file("long"))).error).toBeNull();
	expect((await open.upload("x".repeat(1025), file("x"))).error).toMatchObject({
		message: expect.stringContaining("Invalid key"),
	});
});

test("who is refused hears it even after sending a lot", async () => {
	const large = new Uint8Array(randomBytes(900_000));
	expect((await hers.from("folders").upload(`${martin}/large`, file(large))).error).toMatchObject(denied);
	expect((await hers.from("folders").upload(`${martin}/large`, large)).error).toMatchObject(denied);
});

test("a type or caching that would break the answer is refused", async () => {
	const { error } = await service.from("open").upload("split", file("x"), { cacheControl: "1\r\nX-Evil: 1" });
	expect(error).toMatchObject({ message: "Invalid Parameter cacheControl: must be printable ASCII" });
});

test("a project's trigger sees what arrived, and a refusal of its own undoes the upload", async () => {
	const announced = his.from("announced");
	expect((await announced.upload("expected", file("12345"))).error).toBeNull();
	expect((await announced.update("expected", file("123"))).error).toBeNull();
	const arrivals = await stack.pool.query(
		"select name, verb, size::int, owner_id from public.arrivals order by id",
	);
	expect(arrivals.rows).toEqual([
		{ name: "expected", verb: "INSERT", size: 5, owner_id: martin },
		{ name: "expected", verb: "UPDATE", size: 3, owner_id: martin },
	]);

	expect((await announced.upload("refused/late", file("x"))).error).toMatchObject({
		message: expect.stringContaining("Nobody expects refused/late"),
		status: 500,
	});
	expect(await rows()).not.toContain("announced/refused/late");
});

test("a direct delete of a row is refused, so that no bytes are forgotten", async () => {
	await expect(stack.pool.query("delete from storage.objects where bucket_id = 'open'")).rejects.toThrow(
		"Direct deletion from storage tables is not allowed",
	);
});
