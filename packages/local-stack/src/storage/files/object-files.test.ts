import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ObjectFiles } from "./object-files.ts";

let directory: string;
let files: ObjectFiles;

beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), "object-files-"));
	files = await ObjectFiles.open(directory);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const left = async () => {
	const entries = await readdir(directory, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};
const read = async (version: string | null) => {
	const handle = await files.read(version);
	try {
		return await handle?.readFile("utf8");
	} finally {
		await handle?.close();
	}
};

test("bytes are kept under a version, with their size and S3's entity tag", async () => {
	const file = await files.receive(Readable.from([Buffer.from("hel"), Buffer.from("lo")]), 5);
	expect(file).toMatchObject({ size: 5, etag: '"5d41402abc4b2a76b9719d911017c592"' });
	expect(await read(file.version)).toBe("hello");
	expect(await left()).toEqual([file.version]);
});

test("one byte too many, and none stays", async () => {
	await expect(files.receive(Readable.from([Buffer.alloc(6)]), 5)).rejects.toMatchObject({
		code: "EntityTooLarge",
	});
	expect(await left()).toEqual([]);
});

test("a source that breaks leaves nothing", async () => {
	const source = Readable.from(
		(async function* () {
			yield Buffer.from("half");
			throw new Error("broken");
		})(),
	);
	await expect(files.receive(source, 100)).rejects.toThrow("broken");
	expect(await left()).toEqual([]);
});

test.each(["ENOSPC", "EDQUOT"])("a full disk (%s) says so and leaves nothing", async (code) => {
	const source = Readable.from(
		(async function* () {
			yield Buffer.from("half");
			throw Object.assign(new Error("no space left on device"), { code });
		})(),
	);
	await expect(files.receive(source, 100)).rejects.toMatchObject({
		code: "InsufficientStorage",
		httpStatus: 507,
	});
	expect(await left()).toEqual([]);
});

test("a copy has a life of its own", async () => {
	const { version } = await files.receive(Readable.from([Buffer.from("same")]), 5);
	const copy = await files.copy(version);
	await files.remove(version);
	expect(await read(version)).toBeUndefined();
	expect(await read(copy)).toBe("same");
	await expect(files.copy(version)).rejects.toMatchObject({ code: "NoSuchKey" });
});

test("a file written elsewhere is taken over whole", async () => {
	const path = join(directory, "elsewhere");
	await writeFile(path, "adopted");
	const version = randomUUID();
	expect(await files.adopt(path, version)).toMatchObject({ version, size: 7 });
	expect(await left()).toEqual([version]);
});

test.each([null, "", "1", "../../etc/passwd", `../${randomUUID()}`, `${randomUUID()}/..`])(
	"a row whose version is %j leads to no file",
	async (version) => {
		await writeFile(join(directory, "secret"), "secret");
		expect(await files.read(version)).toBeUndefined();
		await files.remove(version);
		await expect(files.copy(version ?? "")).rejects.toMatchObject({ code: "NoSuchKey" });
		expect(await left()).toEqual(["secret"]);
	},
);
