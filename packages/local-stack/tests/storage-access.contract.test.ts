import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { anonymousClient, createPerson, serviceClient, sql, target } from "./clients.ts";

type Storage = ReturnType<typeof serviceClient>["storage"];

const service = serviceClient().storage;
const anonymous = anonymousClient().storage;
const base = `${target.url}/storage/v1`;
/** What tells this run's objects from all others in buckets anyone writes to. */
const run = randomUUID();
let martin: string;
let lea: string;
let his: Storage;
let hers: Storage;

beforeAll(async () => {
	const [martinHimself, leaHerself] = await Promise.all([createPerson("martin"), createPerson("lea")]);
	martin = martinHimself.id;
	lea = leaHerself.id;
	his = martinHimself.client.storage;
	hers = leaHerself.client.storage;
});

const file = (content: string | Uint8Array<ArrayBuffer>, type = "text/plain") =>
	new Blob([content], { type });
const denied = { message: "new row violates row-level security policy", status: 400, statusCode: "403" };
const unseen = { message: "Object not found", statusCode: "404" };

async function names(bucket: string): Promise<string[]> {
	const rows = await sql<{ name: string }>(
		"select name from storage.objects where bucket_id = $1 order by 1",
		[bucket],
	);
	return rows.map(({ name }) => name);
}

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
	expect((await names("folders")).filter((name) => name.startsWith(martin))).toEqual([path]);
	expect((await names("folders")).filter((name) => name.startsWith(lea))).toEqual([]);
});

test("a row says who wrote it", async () => {
	await his.from("folders").upload(`${martin}/owned.txt`, file("x"));
	const rows = await sql("select owner, owner_id from storage.objects where name = $1", [
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
	expect((await letterbox.upload(`${run}/letter`, file("dear"))).error).toBeNull();
	expect((await letterbox.upload(`${run}/other`, file("dear"), { upsert: true })).error).toMatchObject(
		denied,
	);
	expect((await letterbox.info(`${run}/letter`)).error).toMatchObject(unseen);
});

test("a policy can allow one operation and not another", async () => {
	await service.from("listed").upload(`${run}/catalogue`, file("x"));
	expect((await his.from("listed").list(run)).data?.map(({ name }) => name)).toEqual(["catalogue"]);
	expect((await his.from("listed").listV2()).data?.objects).toEqual([]);
	expect((await his.from("listed").info(`${run}/catalogue`)).error).toMatchObject(unseen);
});

test("without session: public buckets are read, private ones do not exist", async () => {
	await service.from("open").upload(`${run}/poster`, file("seen"));
	expect(await (await anonymous.from("open").download(`${run}/poster`)).data?.text()).toBe("seen");
	expect((await anonymous.from("open").upload("graffiti", file("x"))).error).toMatchObject(denied);
	expect((await anonymous.from("folders").info(`${martin}/contract.txt`)).error).toMatchObject(unseen);
	const forged = await fetch(`${base}/object/folders/${martin}/contract.txt`, {
		headers: { authorization: "Bearer not.a.token" },
	});
	expect(await forged.json()).toMatchObject({ error: "Bucket not found" });
});

test.each([
	["no token at all", {}],
	["a token that is none", { authorization: "Bearer nonsense" }],
])("a protected call with %s is refused as unauthorized", async (_case, headers) => {
	const response = await fetch(`${base}/bucket`, { headers });
	expect(response.status).toBe(400);
	expect(await response.json()).toMatchObject({
		statusCode: "403",
		error: "Unauthorized",
		code: "AccessDenied",
	});
});

test("a signed URL's token is no session", async () => {
	await service.from("open").upload(`${run}/signed`, file("x"));
	const { data } = await service.from("open").createSignedUrl(`${run}/signed`, 60);
	const token = new URL(data?.signedUrl ?? "").searchParams.get("token");
	const response = await fetch(`${base}/bucket`, {
		headers: { authorization: `Bearer ${token}` },
	});
	expect(await response.json()).toMatchObject({ statusCode: "403", code: "AccessDenied" });
});

const tooLarge = { message: "The object exceeded the maximum allowed size", status: 400, statusCode: "413" };

test("a bucket's limit holds for forms, raw bodies and streams whose length nobody said", async () => {
	const small = service.from("small");
	const [fits, over] = [randomBytes(1000), randomBytes(1001)];
	expect((await small.upload(`${run}/form`, file(new Uint8Array(fits)))).error).toBeNull();
	expect((await small.upload(`${run}/raw`, fits)).error).toBeNull();
	expect((await small.upload(`${run}/form-over`, file(new Uint8Array(over)))).error).toMatchObject(tooLarge);
	expect((await small.upload(`${run}/raw-over`, over)).error).toMatchObject(tooLarge);
	const stream = new Blob([new Uint8Array(over)]).stream();
	expect((await small.upload(`${run}/stream-over`, stream, { duplex: "half" })).error).toMatchObject(
		tooLarge,
	);
	const stored = (await names("small")).filter((name) => name.startsWith(run));
	expect(stored).toEqual([`${run}/form`, `${run}/raw`]);
});

test("a bucket takes the types it lists, whatever the name says", async () => {
	const pictures = service.from("pictures");
	expect((await pictures.upload(`${run}/a.png`, file("x", "image/png"))).error).toBeNull();
	expect((await pictures.upload(`${run}/b.pdf`, file("x", "application/pdf"))).error).toBeNull();
	expect((await pictures.upload(`${run}/c.png`, file("x", "text/html"))).error).toMatchObject({
		message: "mime type text/html is not supported",
		statusCode: "415",
	});
	// A dashboard's marker of an empty folder is no picture, and must hold nothing.
	expect((await pictures.upload(`${run}/f/.emptyFolderPlaceholder`, file(""))).error).toBeNull();
	expect((await pictures.upload(`${run}/g/.emptyFolderPlaceholder`, file("x"))).error).toMatchObject(
		tooLarge,
	);
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
	await service.from("open").upload(`${run}/origin`, file("x"), { upsert: true });
	const before = await names("open");
	const encoded = name.split("/").map(encodeURIComponent).join("/").replaceAll("..", "%2e%2e");
	// A URL parser folds dot segments before the service could see them: then this is another, valid name.
	if (!name.split("/").includes("..") && !name.split("/").includes(".")) {
		const response = await fetch(`${base}/object/open/${encoded}`, {
			method: "POST",
			headers: { apikey: target.secretKey, "content-type": "text/plain" },
			body: "x",
		});
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ code: "InvalidKey", statusCode: "400" });
	}
	expect((await service.from("open").move(`${run}/origin`, name)).error).toMatchObject({
		message: `Invalid key: ${name}`,
	});
	expect((await service.from("open").copy(`${run}/origin`, name)).error).toMatchObject({
		message: `Invalid key: ${name}`,
	});
	expect(await names("open")).toEqual(before);
});

test.each(["a///b", "trailing/", "-rf *.txt", "con", "$(id)&;'!@=:+,?", "..hidden.."])(
	"the name %j is as good as any other",
	async (name) => {
		const path = name.split("/").map(encodeURIComponent).join("/");
		const url = `${base}/object/open/${run}/${path}`;
		const headers = { apikey: target.secretKey, "content-type": "text/plain" };
		expect((await fetch(url, { method: "POST", headers, body: name })).status).toBe(200);
		expect(await (await fetch(url, { headers })).text()).toBe(name);
		expect((await fetch(url, { method: "DELETE", headers })).status).toBe(200);
	},
);

test("a name of a thousand letters works, one beyond S3's limit is refused", async () => {
	const open = service.from("open");
	expect((await open.upload(`${run}/${"e/".repeat(150)}${"n".repeat(680)}`, file("long"))).error).toBeNull();
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
	const { error } = await service
		.from("open")
		.upload(`${run}/split`, file("x"), { cacheControl: "1\r\nX-Evil: 1" });
	expect(error).toMatchObject({ message: "Invalid Parameter cacheControl: must be printable ASCII" });
});

test("a project's trigger sees what arrived, and a refusal of its own undoes the upload", async () => {
	const announced = his.from("announced");
	expect((await announced.upload(`${run}/expected`, file("12345"))).error).toBeNull();
	expect((await announced.update(`${run}/expected`, file("123"))).error).toBeNull();
	const arrivals = await sql(
		"select verb, size::int, owner_id from public.arrivals where name = $1 order by id",
		[`${run}/expected`],
	);
	expect(arrivals).toEqual([
		{ verb: "INSERT", size: 5, owner_id: martin },
		{ verb: "UPDATE", size: 3, owner_id: martin },
	]);

	const { error } = await announced.upload(`refused/${run}`, file("x"));
	expect(error).toMatchObject({
		status: 500,
		message: expect.stringContaining("database error, code: P0001"),
	});
	expect(await names("announced")).not.toContain(`refused/${run}`);
});

test("a direct delete of a row is refused, so that no bytes are forgotten", async () => {
	await expect(sql("delete from storage.objects where bucket_id = 'open'")).rejects.toThrow(
		"Direct deletion from storage tables is not allowed",
	);
});
