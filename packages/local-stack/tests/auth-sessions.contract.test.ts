import { describe, expect, test } from "vitest";
import { anonymousClient, createPerson, PASSWORD, type Person, sql } from "./clients.ts";

async function sessionOf({ client }: Pick<Person, "client">) {
	const { data } = await client.auth.getSession();
	if (!data.session) throw new Error("There is no session.");
	return data.session;
}

async function signInAgain(person: Person) {
	const client = anonymousClient();
	const { error } = await client.auth.signInWithPassword({ email: person.email, password: PASSWORD });
	if (error) throw error;
	return client;
}

describe("refreshing", () => {
	test("gives a new token and keeps the session", async () => {
		const person = await createPerson();
		const before = await sessionOf(person);
		const { data, error } = await person.client.auth.refreshSession();
		expect(error).toBeNull();
		expect(data.session?.refresh_token).not.toBe(before.refresh_token);
		expect((await person.client.auth.getUser()).data.user?.id).toBe(person.id);
	});

	test("tabs that refresh at once get the same new token", async () => {
		const person = await createPerson();
		const { refresh_token } = await sessionOf(person);
		const tabs = await Promise.all(
			[1, 2, 3].map(() => anonymousClient().auth.refreshSession({ refresh_token })),
		);
		expect(tabs.map(({ error }) => error)).toEqual([null, null, null]);
		expect(new Set(tabs.map(({ data }) => data.session?.refresh_token)).size).toBe(1);
	});

	test("a token used again later ends the whole session", async () => {
		const person = await createPerson();
		const { refresh_token: first } = await sessionOf(person);
		const second = await anonymousClient().auth.refreshSession({ refresh_token: first });
		const third = await anonymousClient().auth.refreshSession({
			refresh_token: second.data.session?.refresh_token ?? "",
		});
		await sql("update auth.refresh_tokens set updated_at = now() - interval '1 minute' where user_id = $1", [
			person.id,
		]);
		const replay = await anonymousClient().auth.refreshSession({ refresh_token: first });
		expect(replay.error).toMatchObject({ status: 400, code: "refresh_token_already_used" });
		const owner = await anonymousClient().auth.refreshSession({
			refresh_token: third.data.session?.refresh_token ?? "",
		});
		expect(owner.error).not.toBeNull();
	});

	test("a token nobody was given is refused", async () => {
		const { error } = await anonymousClient().auth.refreshSession({ refresh_token: "made-up" });
		expect(error).toMatchObject({ status: 400, code: "refresh_token_not_found" });
	});
});

describe("signing out", () => {
	test("here only, elsewhere only, or everywhere", async () => {
		const person = await createPerson();
		const [second, third] = [await signInAgain(person), await signInAgain(person)];
		const signedIn = async (client: Person["client"]) => (await client.auth.getUser()).error === null;

		await second.auth.signOut({ scope: "local" });
		expect(await signedIn(person.client)).toBe(true);
		expect(await signedIn(third)).toBe(true);

		const fourth = await signInAgain(person);
		await third.auth.signOut({ scope: "others" });
		expect(await signedIn(third)).toBe(true);
		expect(await signedIn(person.client)).toBe(false);
		expect(await signedIn(fourth)).toBe(false);

		const fifth = await signInAgain(person);
		await fifth.auth.signOut({ scope: "global" });
		expect(await signedIn(third)).toBe(false);
	});

	test("ends the refresh token too", async () => {
		const person = await createPerson();
		const { refresh_token } = await sessionOf(person);
		await person.client.auth.signOut();
		const { error } = await anonymousClient().auth.refreshSession({ refresh_token });
		expect(error).toMatchObject({ code: "refresh_token_not_found" });
	});
});

describe("tokens", () => {
	test("forged, foreign and missing ones are refused", async () => {
		const person = await createPerson();
		const { access_token } = await sessionOf(person);
		const { auth } = anonymousClient();
		const forged = await auth.getUser(`${access_token.slice(0, -4)}AAAA`);
		expect(forged.error).toMatchObject({ status: 403, code: "bad_jwt" });
		expect((await auth.getUser(access_token)).data.user?.id).toBe(person.id);
	});

	test("metadata are merged; null removes a field", async () => {
		const person = await createPerson();
		await person.client.auth.updateUser({ data: { theme: "dark", city: "Lyon" } });
		const { data } = await person.client.auth.updateUser({ data: { city: null } });
		expect(data.user?.user_metadata).toMatchObject({ theme: "dark" });
		expect(data.user?.user_metadata).not.toHaveProperty("city");
	});
});
