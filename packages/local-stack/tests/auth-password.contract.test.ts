import { describe, expect, test } from "vitest";
import {
	anonymousClient,
	codeIn,
	createPerson,
	mailFor,
	newEmail,
	PASSWORD,
	serviceClient,
	sql,
	target,
} from "./clients.ts";

describe("signing up", () => {
	test("needs the address confirmed before the first sign-in", async () => {
		const client = anonymousClient();
		const email = newEmail();
		const { data, error } = await client.auth.signUp({
			email,
			password: PASSWORD,
			options: { data: { name: "Léa" } },
		});
		expect(error).toBeNull();
		expect(data.session).toBeNull();
		expect(data.user).toMatchObject({
			email,
			role: "authenticated",
			app_metadata: { provider: "email", providers: ["email"] },
			user_metadata: { name: "Léa", email, email_verified: false },
		});
		expect(data.user?.identities).toHaveLength(1);

		const early = await client.auth.signInWithPassword({ email, password: PASSWORD });
		expect(early.error).toMatchObject({ status: 400, code: "email_not_confirmed" });

		const token = codeIn(await mailFor(email));
		const verified = await client.auth.verifyOtp({ email, token, type: "signup" });
		expect(verified.error).toBeNull();
		expect(verified.data.session?.access_token).toEqual(expect.any(String));
		expect(verified.data.user?.user_metadata).toMatchObject({ name: "Léa", email_verified: true });
		const again = await client.auth.verifyOtp({ email, token, type: "signup" });
		expect(again.error).toMatchObject({ status: 403, code: "otp_expired" });
	});

	test("does not tell whether somebody has an account", async () => {
		const person = await createPerson();
		const { data, error } = await anonymousClient().auth.signUp({ email: person.email, password: PASSWORD });
		expect(error).toBeNull();
		expect(data.user).toMatchObject({ email: person.email, identities: [] });
		expect(data.user?.id).not.toBe(person.id);
	});

	test("refuses weak passwords and what is no address, by name", async () => {
		const { auth } = anonymousClient();
		const weak = await auth.signUp({ email: newEmail(), password: "short" });
		expect(weak.error).toMatchObject({ status: 422, code: "weak_password", reasons: ["length"] });
		const address = await auth.signUp({ email: "not an address", password: PASSWORD });
		expect(address.error).toMatchObject({ status: 400, code: "validation_failed" });
		const long = await auth.signUp({ email: newEmail(), password: "x".repeat(73) });
		expect(long.error).toMatchObject({ status: 400, code: "validation_failed" });
	});

	test("leaves nobody behind when the project's own trigger refuses", async () => {
		const email = newEmail().replace("@example.test", "@uninvited.example");
		const client = anonymousClient();
		for (const attempt of [
			() => client.auth.signUp({ email, password: PASSWORD }),
			() => client.auth.signInWithOtp({ email }),
			() => serviceClient().auth.admin.createUser({ email, password: PASSWORD }),
			() => serviceClient().auth.admin.inviteUserByEmail(email),
		]) {
			const { error } = await attempt();
			expect(error).toMatchObject({ status: 500, message: "Database error saving new user" });
		}
		expect(await sql("select id from auth.users where email = $1", [email])).toEqual([]);
		const page = await fetch(`${target.mailUrl}/api/v1/messages?limit=500`);
		expect(await page.text()).not.toContain(email);
	});
});

describe("signing in", () => {
	test("gives the same answer for a wrong password and for nobody", async () => {
		const { email } = await createPerson();
		const { auth } = anonymousClient();
		const expected = { status: 400, code: "invalid_credentials", message: "Invalid login credentials" };
		expect((await auth.signInWithPassword({ email, password: "wrong password" })).error).toMatchObject(
			expected,
		);
		expect((await auth.signInWithPassword({ email: newEmail(), password: PASSWORD })).error).toMatchObject(
			expected,
		);
	});

	test("is not troubled by capitals in the address", async () => {
		const { email } = await createPerson();
		const { error } = await anonymousClient().auth.signInWithPassword({
			email: email.toUpperCase(),
			password: PASSWORD,
		});
		expect(error).toBeNull();
	});

	test("fills the token with what policies read", async () => {
		const person = await createPerson();
		const { data } = await person.client.auth.getClaims();
		expect(data?.claims).toMatchObject({
			sub: person.id,
			email: person.email,
			role: "authenticated",
			aud: "authenticated",
			aal: "aal1",
			amr: [{ method: "password", timestamp: expect.any(Number) }],
			app_metadata: { provider: "email" },
			is_anonymous: false,
			session_id: expect.any(String),
			iss: `${target.url}/auth/v1`,
		});
	});

	test("works with a hash pgcrypto made, as seeds have it", async () => {
		const person = await createPerson();
		await sql(
			"update auth.users set encrypted_password = extensions.crypt('from the seed', extensions.gen_salt('bf')) where id = $1",
			[person.id],
		);
		const { error } = await anonymousClient().auth.signInWithPassword({
			email: person.email,
			password: "from the seed",
		});
		expect(error).toBeNull();
	});

	test("as nobody in particular, where config.toml allows it", async () => {
		const client = anonymousClient();
		const { data, error } = await client.auth.signInAnonymously({ options: { data: { visit: 1 } } });
		expect(error).toBeNull();
		expect(data.user).toMatchObject({ is_anonymous: true, user_metadata: { visit: 1 } });
		expect((await client.rpc("whoami")).data).toMatchObject({ uid: data.user?.id, role: "authenticated" });
	});
});

describe("what is not served", () => {
	test("second factors and other providers say so", async () => {
		const person = await createPerson();
		const { error } = await person.client.auth.mfa.enroll({ factorType: "totp" });
		expect(error).toMatchObject({ status: 501, message: expect.stringContaining("Multi-factor") });
		const provider = await fetch(`${target.url}/auth/v1/authorize?provider=github`, {
			headers: { apikey: target.publishableKey },
		});
		expect(provider.status).toBe(400);
		expect(await provider.json()).toMatchObject({ msg: "Unsupported provider: provider is not enabled" });
	});
});
