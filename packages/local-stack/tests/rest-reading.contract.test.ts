import { beforeAll, describe, expect, test } from "vitest";
import { anonymousClient, serviceClient, sql } from "./clients.ts";

const client = anonymousClient();
const country = `T${Date.now() % 1_000_000}`;

beforeAll(async () => {
	const service = serviceClient();
	const { data: authors } = await service
		.from("authors")
		.insert([
			{ name: "Colette", born: "1873-01-28", country },
			{ name: "Perec", born: "1936-03-07", country },
			{ name: "Nobody", born: null, country },
		])
		.select()
		.throwOnError();
	const [colette, perec] = authors;
	const book = { genre: "novel", price: null, tags: [], details: {}, published_at: null };
	const { data: books } = await service
		.from("books")
		.insert([
			{ ...book, author_id: colette.id, title: "Sido", pages: 120, price: 7.5, tags: ["a", "b"] },
			{
				...book,
				author_id: perec.id,
				title: "La Disparition",
				pages: 320,
				price: 1.1,
				published_at: "1969-04-01T12:00:00.123456Z",
				details: { lipogram: "e", deep: { letter: "e" } },
			},
			{ ...book, author_id: perec.id, title: "Espèces d'espaces", genre: "essay", pages: 200 },
		])
		.select()
		.throwOnError();
	const { data: shelf } = await service
		.from("shelves")
		.insert({ label: country })
		.select()
		.single()
		.throwOnError();
	await service
		.from("books_shelves")
		.insert(books.map((book) => ({ book_id: book.id, shelf_id: shelf.id })))
		.throwOnError();
});

const books = () =>
	client.from("books").select("title, authors!inner(country)").eq("authors.country", country);

describe("values", () => {
	test("numbers are numbers, times are ISO, arrays and objects are themselves", async () => {
		const { data } = await books().select("*, authors!inner(country)").order("title").throwOnError();
		const [, perec, sido] = data;
		expect(sido).toMatchObject({ price: 7.5, pages: 120, tags: ["a", "b"], details: {}, published_at: null });
		expect(perec).toMatchObject({
			price: 1.1,
			published_at: "1969-04-01T12:00:00.123456+00:00",
			details: { lipogram: "e" },
		});
	});

	test("dates stay dates, paths reach into JSON, and columns can be renamed and cast", async () => {
		const { data: authors } = await client
			.from("authors")
			.select("born")
			.eq("country", country)
			.order("id")
			.throwOnError();
		expect(authors.map(({ born }) => born)).toEqual(["1873-01-28", "1936-03-07", null]);
		const { data } = await client
			.from("books")
			.select("nom:title, letter:details->deep->>letter, pages::text")
			.eq("title", "La Disparition")
			.limit(1)
			.throwOnError();
		expect(data).toEqual([{ nom: "La Disparition", letter: "e", pages: "320" }]);
	});
});

describe("filters", () => {
	const titles = async (query: PromiseLike<{ data: { title: string }[] | null; error: unknown }>) => {
		const { data, error } = await query;
		expect(error).toBeNull();
		return data?.map(({ title }) => title).sort();
	};

	test("compare, match, list, negate and combine", async () => {
		expect(await titles(books().gt("pages", 150).lte("pages", 320))).toEqual([
			"Espèces d'espaces",
			"La Disparition",
		]);
		expect(await titles(books().ilike("title", "%ESP%"))).toEqual(["Espèces d'espaces"]);
		expect(await titles(books().in("title", ["Sido", "x, (y)"]))).toEqual(["Sido"]);
		expect(await titles(books().not("price", "is", null))).toEqual(["La Disparition", "Sido"]);
		expect(await titles(books().or("pages.lt.130,genre.eq.essay"))).toEqual(["Espèces d'espaces", "Sido"]);
		expect(await titles(books().contains("tags", ["a"]))).toEqual(["Sido"]);
		expect(await titles(books().contains("details", { lipogram: "e" }))).toEqual(["La Disparition"]);
		expect(await titles(books().textSearch("title", "espaces"))).toEqual(["Espèces d'espaces"]);
		expect(await titles(books().neq("genre", "novel").match({ pages: 200 }))).toEqual(["Espèces d'espaces"]);
	});

	test("order, with nulls where asked", async () => {
		const { data } = await books()
			.order("price", { ascending: false, nullsFirst: true })
			.order("title")
			.throwOnError();
		expect(data.map(({ title }) => title)).toEqual(["Espèces d'espaces", "Sido", "La Disparition"]);
	});
});

describe("embedding", () => {
	test("to one, to many, through a joining table, and counted", async () => {
		const { data } = await client
			.from("authors")
			.select("name, books(title, shelves(label))")
			.eq("country", country)
			.order("name")
			.order("title", { referencedTable: "books" })
			.throwOnError();
		expect(data).toEqual([
			{ name: "Colette", books: [{ title: "Sido", shelves: [{ label: country }] }] },
			{ name: "Nobody", books: [] },
			{
				name: "Perec",
				books: [
					{ title: "Espèces d'espaces", shelves: [{ label: country }] },
					{ title: "La Disparition", shelves: [{ label: country }] },
				],
			},
		]);
		const { data: counted } = await client
			.from("authors")
			.select("name, books(count)")
			.eq("country", country)
			.order("name")
			.throwOnError();
		expect(counted.map(({ books: [first] }) => first?.count)).toEqual([1, 0, 2]);
	});

	test("filtered and limited inside, inner joins leave rows out", async () => {
		const { data } = await client
			.from("authors")
			.select("name, books!inner(title)")
			.eq("country", country)
			.eq("books.genre", "essay")
			.limit(1, { referencedTable: "books" })
			.throwOnError();
		expect(data).toEqual([{ name: "Perec", books: [{ title: "Espèces d'espaces" }] }]);
	});

	test("a view is embedded by the key of its table", async () => {
		const { data } = await client
			.from("titles")
			.select("title, authors(name)")
			.eq("title", "Sido")
			.limit(1)
			.throwOnError();
		expect(data).toEqual([{ title: "Sido", authors: { name: "Colette" } }]);
	});

	test("an unknown relationship is refused by name", async () => {
		const { error, status } = await client.from("books").select("title, secrets(content)");
		expect(status).toBe(400);
		expect(error).toMatchObject({ code: "PGRST200" });
	});
});

describe("counting and ranges", () => {
	test("exact counts come with a page of rows", async () => {
		const { data, count, status } = await client
			.from("books")
			.select("title, authors!inner(country)", { count: "exact" })
			.eq("authors.country", country)
			.order("title")
			.range(1, 1)
			.throwOnError();
		expect(data.map(({ title }) => title)).toEqual(["La Disparition"]);
		expect(count).toBe(3);
		expect(status).toBe(206);
	});

	test("planned and estimated counts are numbers; head gives the count alone", async () => {
		for (const count of ["planned", "estimated"] as const) {
			const answer = await client.from("books").select("*", { count, head: true }).throwOnError();
			expect(answer.count).toEqual(expect.any(Number));
			expect(answer.data).toBeNull();
		}
	});

	test("a page beyond the end is not satisfiable", async () => {
		const { error, status } = await client
			.from("authors")
			.select("*", { count: "exact" })
			.eq("country", country)
			.range(50, 60);
		expect(status).toBe(416);
		expect(error).toMatchObject({ code: "PGRST103" });
	});
});

describe("one row, none, many", () => {
	test("single and maybeSingle", async () => {
		const sido = client.from("books").select("title, authors!inner(country)").eq("authors.country", country);
		expect((await sido.eq("title", "Sido").single()).data?.title).toBe("Sido");
		const none = await books().eq("title", "none").single();
		expect(none.status).toBe(406);
		expect(none.error).toMatchObject({ code: "PGRST116", details: "The result contains 0 rows" });
		const many = await books().single();
		expect(many.error).toMatchObject({ code: "PGRST116" });
		const maybe = await books().eq("title", "none").maybeSingle();
		expect(maybe).toMatchObject({ data: null, error: null });
	});
});

describe("other shapes", () => {
	test("CSV", async () => {
		const { data } = await client
			.from("authors")
			.select("name,born")
			.eq("country", country)
			.order("id")
			.csv();
		expect(data).toBe("name,born\nColette,1873-01-28\nPerec,1936-03-07\nNobody,");
	});

	test("another exposed schema, and one that is not", async () => {
		const { data } = await client.schema("library").from("rooms").select().throwOnError();
		expect(data).toEqual([{ id: 1, name: "Grande salle" }]);
		const { error, status } = await client.schema("private").from("anything").select();
		expect(status).toBe(406);
		expect(error).toMatchObject({ code: "PGRST106" });
	});

	test("unknown tables and columns are named", async () => {
		const table = await client.from("nowhere").select();
		expect(table.status).toBe(404);
		expect(table.error).toMatchObject({ code: "PGRST205" });
		const column = await client.from("books").select("nothing");
		expect(column.status).toBe(400);
		expect(column.error).toMatchObject({ code: "42703" });
	});

	test("a table named as one of Supabase's own is the project's when it is embedded", async () => {
		await sql(`create table public.identities (
			id int primary key, author_id bigint not null references public.authors (id), pseudonym text not null)`);
		try {
			await sql(
				`insert into public.identities
				select 1, id, 'Willy' from public.authors where name = 'Colette' and country = $1`,
				[country],
			);
			const authors = () =>
				client.from("authors").select("name, identities(*)").eq("name", "Colette").eq("country", country);
			await expect
				.poll(async () => (await authors()).data, { timeout: 5_000 })
				.toEqual([
					{ name: "Colette", identities: [{ id: 1, author_id: expect.any(Number), pseudonym: "Willy" }] },
				]);
		} finally {
			await sql("drop table public.identities");
		}
	});

	test("a table made now is served now", async () => {
		const name = `made_${Date.now()}`;
		await sql(`create table public.${name} (id int primary key); insert into public.${name} values (7)`);
		try {
			await expect
				.poll(async () => (await client.from(name).select()).data, { timeout: 5_000 })
				.toEqual([{ id: 7 }]);
		} finally {
			await sql(`drop table public.${name}`);
		}
	});
});

test("a rule may ask what the request's headers say, when a table is read as when a function is called", async () => {
	const answer = await anonymousClient().from("visits").select().setHeader("x-visitor", "Colette").single();
	expect(answer.data).toEqual({ id: 1, visitor: "Colette", method: "GET", path: "/visits" });
});
