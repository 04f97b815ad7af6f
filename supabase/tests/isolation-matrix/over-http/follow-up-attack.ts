import { describe, expect, it } from "vitest";
import { type AnyClient, personOf, type World } from "./world.ts";

const TAG = "mauvais payeur";
/** Looks after every client, and did nothing else that anybody could have read of. */
const OWNER = "come";

type Ask = (client: AnyClient, ownerId: string) => PromiseLike<{ data: unknown }>;
const embedded = "client_follow_ups(tags, owner_id)";
/** Every road REST offers to a follow-up: its table, embedded, spread, filtered or ordered by, from afar, by a function. */
const ROADS: Readonly<Record<string, Ask>> = {
	"its own table": (client) => client.from("client_follow_ups").select(),
	"its own table, as a file": (client) => client.from("client_follow_ups").select().csv(),
	"from it to the client": (client) => client.from("client_follow_ups").select("*, clients(*)"),
	"embedded in the client": (client) => client.from("clients").select(`*, ${embedded}`),
	"spread into the client": (client) => client.from("clients").select(`*, ...${embedded}`),
	"under another name": (client) => client.from("clients").select(`*, mine:${embedded}`),
	"from one's login": (client) => client.from("client_members").select(`*, clients(*, ${embedded})`),
	"from a document": (client) => client.from("documents").select(`*, clients!client_id(*, ${embedded})`),
	"from the agency's people": (client) => client.from("staff").select("*, client_follow_ups(*)"),
	"with the clients found": (client) =>
		client.rpc("search_clients", { term: "" }).select(`*, ...${embedded}`),
	"with the clients of a tag": (client) =>
		client.rpc("search_clients", { term: "", tags: [TAG] }).select(`*, ...${embedded}`),
	"the tags in use": (client) => client.rpc("client_tags"),
};
/** Asks for nothing but ids: what is found, or the order, would tell what may not be read. */
const QUESTIONS: Readonly<Record<string, Ask>> = {
	"whose is it": (client, ownerId) =>
		client.from("clients").select("id, client_follow_ups!inner()").eq("client_follow_ups.owner_id", ownerId),
	"has it this tag": (client) =>
		client.from("clients").select("id, client_follow_ups!inner()").contains("client_follow_ups.tags", [TAG]),
	"has it any": (client) => client.rpc("search_clients", { term: "", tags: [TAG] }).select("id"),
};
/** A member of an open client, of two, of a suspended one, of an archived one, and who was one. */
const MEMBERS = ["martin", "jumelle", "sonia", "achille", "renee"];

/** Asks for what the agency notes of its clients, with a member's token, in every way there is. */
export function attackFollowUps(world: () => World): void {
	const follow = async () => {
		await world().owner.query(
			`update public.client_follow_ups f set tags = $1, owner_id = $2 from public.clients c where c.id = f.client_id and c.statut <> 'archive'`,
			[[TAG], personOf(world(), OWNER).userId],
		);
		return personOf(world(), OWNER).userId ?? "";
	};
	const told = (answer: unknown, ownerId: string) =>
		[TAG, ownerId].filter((secret) => JSON.stringify(answer ?? null).includes(secret));

	describe("REST: what the agency notes of a client", () => {
		it.each(Object.entries(ROADS))("%s", async (_, ask) => {
			const ownerId = await follow();
			for (const name of MEMBERS) {
				const { data } = await ask(personOf(world(), name).client, ownerId);
				expect(told(data, ownerId), name).toEqual([]);
			}
			const { data } = await ask(personOf(world(), "mikl").client, ownerId);
			expect(told(data, ownerId)).toContain(TAG);
		});

		it.each(Object.entries(QUESTIONS))("%s?", async (_, ask) => {
			const ownerId = await follow();
			for (const name of MEMBERS)
				expect((await ask(personOf(world(), name).client, ownerId)).data, name).toEqual([]);
			expect((await ask(personOf(world(), "mikl").client, ownerId)).data).not.toEqual([]);
		});

		it("what is done to many clients says nothing of their owners to a member", async () => {
			const ownerId = await follow();
			const ask = async (name: string) => {
				const { client } = personOf(world(), name);
				const { data } = await client.from("clients").select("id").order("nom").limit(1);
				return client.rpc("unpin_clients", { client_ids: data?.map(({ id }) => id) ?? [] });
			};
			expect(told(await ask("martin"), ownerId)).toEqual([]);
			expect(told(await ask("mikl"), ownerId)).toEqual([ownerId]);
		});
	});
}
