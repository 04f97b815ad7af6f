import { describe, expect, test } from "vitest";
import {
	anonymousClient,
	clientWith,
	createPerson,
	linkIn,
	mailFor,
	newEmail,
	PASSWORD,
	serviceClient,
	sql,
	target,
} from "./clients.ts";

const { admin } = serviceClient().auth;

describe("people", () => {
	test("are made, read, changed and removed", async () => {
		const email = newEmail();
		const { data: made, error } = await admin.createUser({
			email,
			password: PASSWORD,
			email_confirm: true,
			user_metadata: { name: "Léa" },
			app_metadata: { plan: "lab" },
		});
		expect(error).toBeNull();
		expect(made.user).toMatchObject({
			email,
			user_metadata: { name: "Léa" },
			app_metadata: { provider: "email", providers: ["email"], plan: "lab" },
			email_confirmed_at: expect.any(String),
		});
		const id = made.user?.id ?? "";
		const { data: changed } = await admin.updateUserById(id, {
			app_metadata: { plan: "one" },
			password: "another one here",
		});
		expect(changed.user).toMatchObject({ app_metadata: { provider: "email", plan: "one" } });
		const signedIn = await anonymousClient().auth.signInWithPassword({ email, password: "another one here" });
		expect(signedIn.error).toBeNull();
		expect((await admin.getUserById(id)).data.user?.email).toBe(email);
		expect((await admin.deleteUser(id)).error).toBeNull();
		expect((await admin.getUserById(id)).error).toMatchObject({ status: 404, code: "user_not_found" });
	});

	test("are listed page by page", async () => {
		await Promise.all([createPerson(), createPerson(), createPerson()]);
		const { data, error } = await admin.listUsers({ page: 1, perPage: 2 });
		expect(error).toBeNull();
		expect(data.users).toHaveLength(2);
		expect(data).toMatchObject({ nextPage: 2, total: expect.any(Number) });
		expect(data.users[0]?.identities?.[0]).toMatchObject({ provider: "email" });
		const second = await admin.listUsers({ page: 2, perPage: 2 });
		expect(second.data.users.map(({ id }) => id)).not.toContain(data.users[0]?.id);
	});

	test("have the metadata they were made with, and a verified address only when it was confirmed", async () => {
		const metadata = { name: "Léa" };
		const made = { password: PASSWORD, user_metadata: metadata };
		const unconfirmed = await admin.createUser({ ...made, email: newEmail() });
		expect(unconfirmed.data.user?.user_metadata).toEqual(metadata);
		const confirmed = await admin.createUser({ ...made, email: newEmail(), email_confirm: true });
		expect(confirmed.data.user?.user_metadata).toEqual({ ...metadata, email_verified: true });
		const invited = await admin.inviteUserByEmail(newEmail(), { data: metadata });
		expect(invited.data.user?.user_metadata).toEqual(metadata);
		const linked = await admin.generateLink({
			type: "signup",
			email: newEmail(),
			password: PASSWORD,
			options: { data: metadata },
		});
		expect(linked.data.user?.user_metadata).toEqual(metadata);
	});

	test("cannot have an address twice or none", async () => {
		const person = await createPerson();
		const twice = await admin.createUser({ email: person.email, password: PASSWORD });
		expect(twice.error).toMatchObject({ status: 422, code: "email_exists" });
		expect((await admin.createUser({ password: PASSWORD })).error).toMatchObject({
			code: "validation_failed",
		});
		expect((await admin.createUser({ email: newEmail(), password: "short" })).error).toMatchObject({
			code: "weak_password",
		});
	});

	test("stay out while they are banned", async () => {
		const person = await createPerson();
		await admin.updateUserById(person.id, { ban_duration: "24h" });
		const { error } = await anonymousClient().auth.signInWithPassword({
			email: person.email,
			password: PASSWORD,
		});
		expect(error).toMatchObject({ code: "user_banned" });
		expect((await person.client.auth.refreshSession()).error).toMatchObject({ code: "user_banned" });
		await admin.updateUserById(person.id, { ban_duration: "none" });
		const back = await anonymousClient().auth.signInWithPassword({ email: person.email, password: PASSWORD });
		expect(back.error).toBeNull();
	});

	test("removed softly, leave a row nobody can use", async () => {
		const person = await createPerson();
		expect((await admin.deleteUser(person.id, true)).error).toBeNull();
		const { error } = await anonymousClient().auth.signInWithPassword({
			email: person.email,
			password: PASSWORD,
		});
		expect(error).toMatchObject({ code: "invalid_credentials" });
		const rows = await sql<{ email: string; gone: boolean }>(
			"select email, deleted_at is not null as gone from auth.users where id = $1",
			[person.id],
		);
		expect(rows).toEqual([{ email: expect.not.stringContaining(person.email), gone: true }]);
	});
});

describe("links", () => {
	test("invite somebody, who comes in with the code of the mail", async () => {
		const email = newEmail("invited");
		const { data, error } = await admin.inviteUserByEmail(email, {
			data: { role: "client" },
			redirectTo: "http://localhost:4000/join",
		});
		expect(error).toBeNull();
		expect(data.user).toMatchObject({
			email,
			invited_at: expect.any(String),
			user_metadata: { role: "client" },
		});
		const link = linkIn(await mailFor(email));
		const response = await fetch(link, { redirect: "manual" });
		const location = new URL(response.headers.get("location") ?? "");
		expect(location.pathname).toBe("/join");
		expect(new URLSearchParams(location.hash.slice(1)).get("type")).toBe("invite");
		const again = await admin.inviteUserByEmail(email);
		expect(again.error).toMatchObject({ status: 422, code: "email_exists" });
	});

	test("are generated without a mail, for each purpose", async () => {
		const person = await createPerson();
		for (const type of ["magiclink", "recovery"] as const) {
			const { data, error } = await admin.generateLink({ type, email: person.email });
			expect(error).toBeNull();
			expect(data.properties).toMatchObject({
				verification_type: type,
				email_otp: expect.stringMatching(/^\d{6}$/),
				action_link: expect.stringContaining(`${target.url}/auth/v1/verify?token=`),
			});
			const client = anonymousClient();
			const verified = await client.auth.verifyOtp({ type, token_hash: data.properties?.hashed_token ?? "" });
			expect(verified.data.user?.id).toBe(person.id);
		}
		const email = newEmail();
		const { data: signUp } = await admin.generateLink({ type: "signup", email, password: PASSWORD });
		const client = anonymousClient();
		const token = signUp.properties?.email_otp ?? "";
		expect((await client.auth.verifyOtp({ type: "signup", email, token })).error).toBeNull();
		const nobody = await admin.generateLink({ type: "recovery", email: newEmail() });
		expect(nobody.error).toMatchObject({ status: 404, code: "user_not_found" });
	});
});

describe("who may", () => {
	test("only the secret key, opaque or legacy", async () => {
		const person = await createPerson();
		expect((await person.client.auth.admin.listUsers()).error).toMatchObject({
			status: 403,
			code: "not_admin",
		});
		expect((await anonymousClient().auth.admin.createUser({ email: newEmail() })).error).toMatchObject({
			status: 403,
			code: "not_admin",
		});
		const legacy =
			"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS1kZW1vIiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImV4cCI6MTk4MzgxMjk5Nn0.EGIM96RAZx35lJzdJsyH-qQwv8Hdp7fsn3W0YpN81IU";
		expect((await clientWith(legacy).auth.admin.listUsers()).error).toBeNull();
		const bare = await fetch(`${target.url}/auth/v1/admin/users`, {
			headers: { authorization: `Bearer ${legacy}` },
		});
		expect(bare.status).toBe(200);
	});

	test("an administrator signs somebody out by their token", async () => {
		const person = await createPerson();
		const { data } = await person.client.auth.getSession();
		const { error } = await admin.signOut(data.session?.access_token ?? "", "global");
		expect(error).toBeNull();
		expect((await person.client.auth.getUser()).error).not.toBeNull();
	});
});
