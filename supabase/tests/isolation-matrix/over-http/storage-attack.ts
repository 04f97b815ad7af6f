import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Cell, expectedAnswer } from "../matrix-file.ts";
import { additionsOf, type NamedRow, rowsOf, wholeGroups } from "../try-as.ts";
import { BYTES, type Person, personOf, type World } from "./world.ts";

const BUCKET = "clients";
/** What Storage answers about an object that is not there, for whoever may not know that it is. */
const HIDDEN = new Set([
	"NoSuchKey",
	"AccessDenied",
	"not_found",
	"Unauthorized",
	"InvalidKey",
	"404",
	"403",
	"400",
]);

interface StoredObject extends NamedRow {
	/** Place in the bucket. */
	readonly path: string;
}

/** Plays the cases of `storage.objects` through the Storage API, by every door it has. */
export function attackStorage(world: () => World, cells: readonly Cell[]): void {
	const of = (verb: Cell["verb"]) => cells.filter((cell) => cell.verb === verb);

	describe("Storage: read", () => {
		it.each(of("select"))("$role", async (cell) => {
			const objects = await objectsOf(world());
			const { done } = expectedAnswer(
				cell,
				objects.map(({ name }) => name),
			);
			const person = personOf(world(), cell.person);
			const visible = objects.filter(({ name }) => done.includes(name));
			const hidden = objects.filter(({ name }) => !done.includes(name));
			expect(await listed(person, objects)).toEqual(done);
			expect(await signed(person, objects)).toEqual(done);
			expect(await downloaded(person, sample(visible))).toEqual(sample(visible).map(({ name }) => name));
			expect(await downloaded(person, sample(hidden))).toEqual([]);
		});
	});

	describe("Storage: move, copy, overwrite, remove", () => {
		it.each(of("delete"))("$role", async (cell) => {
			const before = await fingerprint(world());
			const person = personOf(world(), cell.person);
			const bucket = person.client.storage.from(BUCKET);
			for (const { path } of sample(await objectsOf(world()))) {
				expect((await bucket.move(path, `${path}-moved`)).error, "move").not.toBeNull();
				expect((await bucket.copy(path, `${path}-copied`)).error, "copy").not.toBeNull();
				expect(
					(await bucket.update(path, BYTES, { contentType: "application/pdf" })).error,
					"update",
				).not.toBeNull();
				const upserted = await bucket.upload(path, BYTES, { contentType: "application/pdf", upsert: true });
				expect(upserted.error, "upsert").not.toBeNull();
				expect((await bucket.remove([path])).data ?? [], "remove").toEqual([]);
			}
			expect(await fingerprint(world())).toEqual(before);
		});
	});
}

/** Plays what may be put into the bucket, which fills it. */
export function attackUploads(world: () => World, cells: readonly Cell[]): void {
	describe("Storage: upload", () => {
		it.each(cells.filter(({ verb }) => verb === "insert"))("$role", async (cell) => {
			const additions = await additionsOf(world().owner, "storage.objects");
			const { done } = expectedAnswer(
				cell,
				additions.map(({ name }) => name),
			);
			const bucket = personOf(world(), cell.person).client.storage.from(BUCKET);
			for (const { name, body } of sample(additions.filter((addition) => !done.includes(addition.name)))) {
				const path = body.name ?? "";
				const { error } = await bucket.upload(path, BYTES, { contentType: "application/pdf" });
				expect(error, `${name} is refused`).not.toBeNull();
				expect(
					(await bucket.createSignedUploadUrl(path)).error,
					`${name} gets no signed upload`,
				).not.toBeNull();
			}
			for (const { name, body } of additions.filter((addition) => done.includes(addition.name))) {
				const { error } = await bucket.upload(body.name ?? "", BYTES, { contentType: "application/pdf" });
				expect(error, name).toBeNull();
			}
		});
	});
}

/** One of each client and kind of folder: each request is judged by the same policy as all of its kind. */
function sample<T extends { readonly name: string }>(rows: readonly T[]): T[] {
	const kind = ({ name }: T) =>
		name
			.replace(/\/(assets|visios|chat)\//, "/shared/")
			.split("/", 2)
			.join("/");
	return [...new Map(rows.map((row) => [kind(row), row])).values()];
}

async function objectsOf({ owner }: World): Promise<StoredObject[]> {
	const { rows } = await owner.query(
		"select id::text as key, name as path from storage.objects order by name",
	);
	const paths = new Map(
		z
			.array(z.object({ key: z.string(), path: z.string() }))
			.parse(rows)
			.map(({ key, path }) => [key, path]),
	);
	const named = await rowsOf(owner, "storage.objects");
	return named.map((row) => ({ ...row, path: paths.get(row.key) ?? "" }));
}

/** Everything that tells one state of the bucket from another. */
async function fingerprint({ owner }: World): Promise<unknown> {
	const { rows } = await owner.query("select name, version, updated_at from storage.objects order by name");
	return rows;
}

async function listed({ client }: Person, objects: readonly StoredObject[]): Promise<string[]> {
	const { data, error } = await client.storage.from(BUCKET).listV2({ limit: 1000 });
	if (error) throw error;
	const paths = new Set(data.objects.map(({ name }) => name));
	return wholeGroups(objects, (place) => paths.has(objects[place]?.path ?? ""));
}

async function signed({ client }: Person, objects: readonly StoredObject[]): Promise<string[]> {
	const { data, error } = await client.storage.from(BUCKET).createSignedUrls(
		objects.map(({ path }) => path),
		60,
	);
	if (error) throw error;
	const paths = new Set(data.filter((answer) => answer.error === null).map(({ path }) => path));
	return wholeGroups(objects, (place) => paths.has(objects[place]?.path ?? ""));
}

async function downloaded({ client }: Person, objects: readonly StoredObject[]): Promise<string[]> {
	const names: string[] = [];
	for (const { path, name } of objects) {
		const { data, error } = await client.storage.from(BUCKET).download(path);
		if (error && !HIDDEN.has(String(error.statusCode ?? error.status ?? error.name))) throw error;
		if (data && (await data.text()) === new TextDecoder().decode(BYTES)) names.push(name);
	}
	return names;
}
