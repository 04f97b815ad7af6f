import { afterAll, beforeAll, expect, test } from "vitest";
import { martin, type StorageStack, startStorageStack } from "./storage-stack.ts";

let stack: StorageStack;
let storage: StorageStack["service"]["storage"];

beforeAll(async () => {
	stack = await startStorageStack({
		file_size_limit: "2MiB",
		buckets: { configured: { public: true, file_size_limit: "1KiB", allowed_mime_types: ["image/png"] } },
	});
	storage = stack.service.storage;
});
afterAll(() => stack?.stop());

test("a bucket is made, read, changed in part and listed", async () => {
	const made = await storage.createBucket("photos", {
		public: true,
		fileSizeLimit: "1mb",
		allowedMimeTypes: ["image/*"],
	});
	expect(made.data).toEqual({ name: "photos" });
	expect((await storage.getBucket("photos")).data).toEqual({
		id: "photos",
		name: "photos",
		owner: null,
		public: true,
		file_size_limit: 1_000_000,
		allowed_mime_types: ["image/*"],
		created_at: expect.any(String),
		updated_at: expect.any(String),
	});
	expect((await storage.updateBucket("photos", { public: false, fileSizeLimit: null })).data?.message).toBe(
		"Successfully updated",
	);
	expect((await storage.getBucket("photos")).data).toMatchObject({
		public: false,
		file_size_limit: null,
		allowed_mime_types: ["image/*"],
	});
	const found = await storage.listBuckets({ search: "PHO", sortColumn: "name", sortOrder: "desc" });
	expect(found.data?.map(({ id }) => id)).toEqual(["photos"]);
});

test("a bucket that is not empty stays; emptied, it goes with its bytes", async () => {
	await storage.createBucket("brief");
	await storage.from("brief").upload("a/b", new Blob(["x"]));
	expect((await storage.deleteBucket("brief")).error).toMatchObject({
		message: "The bucket you tried to delete is not empty",
		statusCode: "409",
	});
	expect((await storage.emptyBucket("brief")).error).toBeNull();
	expect((await storage.deleteBucket("brief")).data?.message).toBe("Successfully deleted");
	expect((await storage.getBucket("brief")).error).toMatchObject({
		message: "Bucket not found",
		statusCode: "404",
	});
	expect(await stack.files()).toEqual([]);
});

test.each([
	["a taken name", "open", {}, "409"],
	["a slash", "a/b", {}, "400"],
	["a space at the end", "end ", {}, "400"],
	["a name too long", "x".repeat(101), {}, "400"],
	["a size without unit", "size", { fileSizeLimit: "big" }, "400"],
	["a size beyond the service's", "size", { fileSizeLimit: "3mb" }, "413"],
	["a type that is none", "type", { allowedMimeTypes: ["image"] }, "415"],
])("%s is refused and leaves no bucket", async (_case, name, options, statusCode) => {
	const before = (await storage.listBuckets()).data?.length;
	const { error } = await storage.createBucket(name, { public: false, ...options });
	expect(error).toMatchObject({ status: 400, statusCode });
	expect((await storage.listBuckets()).data).toHaveLength(before ?? 0);
});

test("buckets of config.toml are there, with its sizes", async () => {
	expect((await storage.getBucket("configured")).data).toMatchObject({
		public: true,
		file_size_limit: 1024,
		allowed_mime_types: ["image/png"],
	});
});

test("who has no policy on buckets sees and makes none", async () => {
	const { storage: his } = await stack.as(martin);
	expect((await his.listBuckets()).data).toEqual([]);
	expect((await his.createBucket("mine")).error).toMatchObject({
		message: "new row violates row-level security policy",
		statusCode: "403",
	});
	expect((await his.updateBucket("open", { public: false })).error).toMatchObject({ statusCode: "404" });
	expect((await his.emptyBucket("open")).error).toMatchObject({ statusCode: "404" });
	expect((await storage.getBucket("open")).data?.public).toBe(true);
});
