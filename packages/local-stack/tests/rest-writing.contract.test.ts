import { beforeAll, describe, expect, test } from "vitest";
import { anonymousClient, createPerson, type Person, serviceClient, sql, target } from "./clients.ts";

const service = serviceClient();
let author: number;
let martin: Person;
let lea: Person;

beforeAll(async () => {
	[martin, lea] = await Promise.all([createPerson("martin"), createPerson("lea")]);
	const { data } = await service
		.from("authors")
		.insert({ name: "Duras" })
		.select("id")
		.single()
		.throwOnError();
	author = data.id;
});

const insertFor = async (person: Person, title = "L'Amant") =>
	(
		await person.client
			.from("books")
			.insert({ author_id: author, title, pages: 140 })
			.select()
			.single()
			.throwOnError()
	).data;

describe("insert", () => {
	test("gives the row back when asked, with defaults; says nothing when not", async () => {
		const book = await insertFor(martin);
		expect(book).toMatchObject({ title: "L'Amant", genre: "novel", tags: [], owner_id: martin.id });
		const silent = await martin.client.from("books").insert({ author_id: author, title: "Moderato" });
		expect(silent).toMatchObject({ data: null, error: null, status: 201 });
	});

	test("several rows at once: a column one lacks is null, or its default when asked", async () => {
		const rows = [
			{ author_id: author, title: "Un", pages: 1, owner_id: martin.id },
			{ author_id: author, title: "Deux", owner_id: martin.id },
		];
		const { data } = await martin.client.from("books").insert(rows).select("title, pages").throwOnError();
		expect(data).toEqual([
			{ title: "Un", pages: 1 },
			{ title: "Deux", pages: null },
		]);
		const mixed = [
			{ author_id: author, title: "Trois" },
			{ author_id: author, title: "Quatre", genre: "essay" },
		];
		const refused = await martin.client.from("books").insert(mixed);
		expect(refused).toMatchObject({ status: 400, error: { code: "23502" } });
		const taken = await martin.client.from("books").insert(mixed, { defaultToNull: false });
		expect(taken).toMatchObject({ status: 201, error: null });
		const { data: genres } = await martin.client
			.from("books")
			.select("genre")
			.eq("owner_id", martin.id)
			.in("title", ["Trois", "Quatre"])
			.order("genre")
			.throwOnError();
		expect(genres).toEqual([{ genre: "novel" }, { genre: "essay" }]);
	});

	test("what the database refuses has Postgres' code, message and details", async () => {
		const isbn = `isbn-${Date.now()}`;
		await service.from("books").insert({ author_id: author, title: "Premier", isbn }).throwOnError();
		// Postgres keeps the details from whom row-level security could hide the other row.
		const twice = await service
			.from("books")
			.insert({ author_id: author, title: "Second", isbn: isbn.toUpperCase() });
		expect(twice.status).toBe(409);
		expect(twice.error).toMatchObject({
			code: "23505",
			message: 'duplicate key value violates unique constraint "books_isbn_key"',
			details: expect.stringContaining("already exists"),
		});
		const orphan = await martin.client.from("books").insert({ author_id: -1, title: "Orphelin" });
		expect(orphan).toMatchObject({ status: 409, error: { code: "23503" } });
		const empty = await martin.client.from("books").insert({ author_id: author, title: "" });
		expect(empty).toMatchObject({ status: 400, error: { code: "23514" } });
		const missing = await martin.client.from("books").insert({ title: "Sans auteur" });
		expect(missing).toMatchObject({ status: 400, error: { code: "23502" } });
		const unknown = await martin.client
			.from("books")
			.insert({ author_id: author, title: "x", colour: "red" });
		expect(unknown).toMatchObject({ status: 400, error: { code: "PGRST204" } });
		const genre = await martin.client
			.from("books")
			.insert({ author_id: author, title: "x", genre: "cookery" });
		expect(genre).toMatchObject({ status: 400, error: { code: "22P02" } });
	});
});

describe("row-level security", () => {
	test("nobody writes in another's name", async () => {
		const { error, status } = await martin.client
			.from("books")
			.insert({ author_id: author, title: "Volé", owner_id: lea.id });
		expect(status).toBe(403);
		expect(error).toMatchObject({
			code: "42501",
			message: 'new row violates row-level security policy for table "books"',
		});
		const visitor = await anonymousClient().from("books").insert({ author_id: author, title: "Anonyme" });
		expect(visitor).toMatchObject({ status: 401, error: { code: "42501" } });
	});

	test("nobody changes or removes another's row, and the owner does", async () => {
		const { id } = await insertFor(martin);
		const change = await lea.client.from("books").update({ pages: 1 }).eq("id", id).select().throwOnError();
		expect(change.data).toEqual([]);
		const removal = await lea.client.from("books").delete().eq("id", id).select().throwOnError();
		expect(removal.data).toEqual([]);
		const own = await martin.client
			.from("books")
			.update({ pages: 2 })
			.eq("id", id)
			.select("pages")
			.throwOnError();
		expect(own.data).toEqual([{ pages: 2 }]);
		const gone = await martin.client.from("books").delete({ count: "exact" }).eq("id", id).throwOnError();
		expect(gone.count).toBe(1);
	});

	test("a column nobody was granted cannot be changed, whatever the policies say", async () => {
		const { id } = await insertFor(martin);
		const { error, status } = await martin.client.from("books").update({ title: "Autre" }).eq("id", id);
		expect(status).toBe(403);
		expect(error).toMatchObject({ code: "42501" });
		const [row] = await sql<{ title: string }>("select title from public.books where id = $1", [id]);
		expect(row?.title).toBe("L'Amant");
	});

	test("a table without row-level security is closed by its grants", async () => {
		const person = await martin.client.from("open_notes").select();
		expect(person).toMatchObject({ data: [], error: null });
		const writing = await martin.client.from("open_notes").insert({ body: "x" });
		expect(writing).toMatchObject({ status: 403, error: { code: "42501" } });
		const visitor = await anonymousClient().from("open_notes").select();
		expect(visitor).toMatchObject({ status: 401, error: { code: "42501" } });
	});

	test("the secret key passes all policies; nobody else sees a table without one", async () => {
		const id = Date.now() % 1_000_000_000;
		await service.from("secrets").insert({ id, content: "hidden" }).throwOnError();
		expect((await martin.client.from("secrets").select()).data).toEqual([]);
		expect((await service.from("secrets").select().eq("id", id)).data).toEqual([{ id, content: "hidden" }]);
	});
});

describe("upsert", () => {
	test("replaces by primary key, or leaves what is there", async () => {
		const id = 1 + (Date.now() % 1_000_000_000);
		await service.from("secrets").upsert({ id, content: "first" }).throwOnError();
		const second = await service
			.from("secrets")
			.upsert({ id, content: "second" })
			.select()
			.single()
			.throwOnError();
		expect(second.data.content).toBe("second");
		const ignored = await service
			.from("secrets")
			.upsert({ id, content: "third" }, { ignoreDuplicates: true })
			.select()
			.throwOnError();
		expect(ignored.data).toEqual([]);
		expect((await service.from("secrets").select("content").eq("id", id).single()).data?.content).toBe(
			"second",
		);
	});

	test("by another unique column", async () => {
		const isbn = `upsert-${Date.now()}`;
		const row = { author_id: author, isbn };
		await service
			.from("books")
			.upsert({ ...row, title: "Un" }, { onConflict: "isbn" })
			.throwOnError();
		await service
			.from("books")
			.upsert({ ...row, title: "Deux" }, { onConflict: "isbn" })
			.throwOnError();
		const { data } = await service.from("books").select("title").eq("isbn", isbn).throwOnError();
		expect(data).toEqual([{ title: "Deux" }]);
	});
});

describe("functions", () => {
	test("are called with arguments, by POST and by GET", async () => {
		const client = anonymousClient();
		expect((await client.rpc("add", { a: 2, b: 3 })).data).toBe(5);
		expect((await client.rpc("add", { a: 2, b: 3 }, { get: true })).data).toBe(5);
	});

	test("that return rows can be filtered, ordered, embedded and counted", async () => {
		const tag = `long-${Date.now()}`;
		await service
			.from("books")
			.insert([700, 800, 900].map((pages) => ({ author_id: author, title: tag, pages })))
			.throwOnError();
		const { data, count } = await anonymousClient()
			.rpc("books_longer_than", { minimum: 750 }, { count: "exact" })
			.select("pages, authors(name)")
			.eq("title", tag)
			.order("pages", { ascending: false })
			.throwOnError();
		expect(data).toEqual([
			{ pages: 900, authors: { name: "Duras" } },
			{ pages: 800, authors: { name: "Duras" } },
		]);
		expect(count).toBe(2);
	});

	test("are counted by HEAD, without their rows", async () => {
		const title = `counted-${Date.now()}`;
		await service
			.from("books")
			.insert([610, 620].map((pages) => ({ author_id: author, title, pages })))
			.throwOnError();
		const { data, count, status } = await anonymousClient()
			.rpc("books_longer_than", { minimum: 600 }, { head: true, count: "exact" })
			.eq("title", title);
		expect({ data, count, status }).toEqual({ data: null, count: 2, status: 200 });
	});

	test("know who calls", async () => {
		expect((await martin.client.rpc("whoami")).data).toEqual({
			uid: martin.id,
			role: "authenticated",
			email: martin.email,
			user: "authenticated",
			provider: "email",
		});
		expect((await anonymousClient().rpc("whoami")).data).toMatchObject({
			uid: null,
			role: "anon",
			user: "anon",
		});
		expect((await service.rpc("whoami")).data).toMatchObject({ role: "service_role", user: "service_role" });
	});

	test("say what they refuse, with code, details and hint", async () => {
		const { error, status } = await anonymousClient().rpc("refuse");
		expect(status).toBe(400);
		expect(error).toMatchObject({
			code: "P0001",
			message: "The library is closed",
			details: "DOSSIER_CLOSED",
			hint: "Come back",
		});
		const teapot = await anonymousClient().rpc("teapot");
		expect(teapot).toMatchObject({ status: 418, error: { code: "TEA", message: "I am a teapot" } });
	});

	test("nobody wrote are not found, and a near one is suggested", async () => {
		const { error, status } = await anonymousClient().rpc("ad", { a: 1, b: 2 });
		expect(status).toBe(404);
		expect(error).toMatchObject({ code: "PGRST202" });
	});
});

describe("who asks", () => {
	const get = (headers: Record<string, string>) => fetch(`${target.url}/rest/v1/books?limit=1`, { headers });

	test("a forged or malformed token is refused", async () => {
		const { data } = await martin.client.auth.getSession();
		const token = data.session?.access_token ?? "";
		const apikey = target.publishableKey;
		const forged = await get({ apikey, authorization: `Bearer ${token.slice(0, -4)}AAAA` });
		expect(forged.status).toBe(401);
		expect(await forged.json()).toMatchObject({ code: "PGRST301" });
		const malformed = await get({ apikey, authorization: "Bearer nonsense" });
		expect(malformed.status).toBe(401);
		expect((await get({ apikey, authorization: `Bearer ${token}` })).status).toBe(200);
	});

	test("another project's key is refused", async () => {
		expect((await get({ apikey: "sb_publishable_of-another-project" })).status).toBe(401);
	});
});
