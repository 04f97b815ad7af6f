import { describe, expect, test } from "vitest";
import { anonymousClient, codeIn, createPerson, linkIn, mailFor, newEmail, PASSWORD } from "./clients.ts";

/** Follows a mailed link as a browser does, and says where it ends. */
async function follow(link: string): Promise<URL> {
	const response = await fetch(link, { redirect: "manual" });
	expect(response.status).toBe(303);
	return new URL(response.headers.get("location") ?? "");
}

const fragmentOf = (url: URL) => new URLSearchParams(url.hash.slice(1));

/** A client that remembers its challenge between asking for a mail and coming back, as a browser does. */
function browser() {
	const memory = new Map<string, string>();
	return anonymousClient({
		auth: {
			flowType: "pkce",
			persistSession: true,
			storageKey: `browser-${Math.random()}`,
			storage: {
				getItem: (key: string) => memory.get(key) ?? null,
				setItem: (key: string, value: string) => void memory.set(key, value),
				removeItem: (key: string) => void memory.delete(key),
			},
		},
	});
}

describe("one-time passwords", () => {
	test("sign in somebody known, by code", async () => {
		const person = await createPerson();
		const client = anonymousClient();
		expect((await client.auth.signInWithOtp({ email: person.email })).error).toBeNull();
		const token = codeIn(await mailFor(person.email));
		expect(
			(await client.auth.verifyOtp({ email: person.email, token: "000000", type: "email" })).error,
		).toMatchObject({
			code: "otp_expired",
		});
		const { data, error } = await client.auth.verifyOtp({ email: person.email, token, type: "email" });
		expect(error).toBeNull();
		expect(data.user?.id).toBe(person.id);
	});

	test("sign up somebody new, who is confirmed only by using the code", async () => {
		const email = newEmail("new");
		const client = anonymousClient();
		await client.auth.signInWithOtp({ email, options: { data: { name: "Zoé" } } });
		const mail = await mailFor(email);
		const early = await client.auth.signInWithPassword({ email, password: PASSWORD });
		expect(early.error).toMatchObject({ code: "invalid_credentials" });
		const { data, error } = await client.auth.verifyOtp({ email, token: codeIn(mail), type: "email" });
		expect(error).toBeNull();
		expect(data.user).toMatchObject({ email, user_metadata: { name: "Zoé", email_verified: true } });
	});

	test("refuse somebody new when the client wants no sign-up", async () => {
		const { error } = await anonymousClient().auth.signInWithOtp({
			email: newEmail(),
			options: { shouldCreateUser: false },
		});
		expect(error).toMatchObject({
			status: 422,
			code: "otp_disabled",
			message: "Signups not allowed for otp",
		});
	});
});

describe("links", () => {
	test("lead to an allowed address with the session in the fragment, once", async () => {
		const person = await createPerson("martin");
		const redirect = "http://localhost:4000/welcome?from=mail";
		await anonymousClient().auth.signInWithOtp({
			email: person.email,
			options: { emailRedirectTo: redirect },
		});
		const mail = await mailFor(person.email);
		const url = await follow(linkIn(mail));
		expect(url.href.split("#")[0]).toBe(redirect);
		const fragment = fragmentOf(url);
		expect(fragment.get("type")).toBe("magiclink");
		const client = anonymousClient();
		const { data, error } = await client.auth.setSession({
			access_token: fragment.get("access_token") ?? "",
			refresh_token: fragment.get("refresh_token") ?? "",
		});
		expect(error).toBeNull();
		expect(data.user?.id).toBe(person.id);

		const second = await follow(linkIn(mail));
		expect(fragmentOf(second).get("error_code")).toBe("otp_expired");
		expect(fragmentOf(second).get("access_token")).toBeNull();
	});

	test("never lead to an address that is not allowed", async () => {
		const person = await createPerson();
		await anonymousClient().auth.signInWithOtp({
			email: person.email,
			options: { emailRedirectTo: "https://evil.test/steal" },
		});
		const link = linkIn(await mailFor(person.email));
		expect((await follow(link)).origin).toBe("http://127.0.0.1:3000");
		const rewritten = link.replace(/redirect_to=[^&]+/, "redirect_to=https%3A%2F%2Fevil.test%2F");
		expect((await follow(rewritten)).hostname).toBe("127.0.0.1");
	});

	test("come in the project's own words", async () => {
		const person = await createPerson();
		await person.client.auth.updateUser({ data: { name: "<Léa>" } });
		await anonymousClient().auth.signInWithOtp({ email: person.email });
		const mail = await mailFor(person.email);
		expect(mail.subject).toBe(`Votre lien, ${person.email}`);
		expect(mail.html).toContain("Bonjour &lt;Léa&gt;");
	});

	test("hand a code to the client that asked for one, and to no other", async () => {
		const person = await createPerson();
		const client = browser();
		await client.auth.signInWithOtp({ email: person.email });
		const url = await follow(linkIn(await mailFor(person.email)));
		const code = url.searchParams.get("code") ?? "";
		expect(url.hash).toBe("");
		const thief = browser();
		await thief.auth.signInWithOtp({ email: newEmail("thief") });
		const stolen = await thief.auth.exchangeCodeForSession("not-the-code");
		expect(stolen.error).toMatchObject({ status: 404, code: "flow_state_not_found" });
		const { data, error } = await client.auth.exchangeCodeForSession(code);
		expect(error).toBeNull();
		expect(data.user?.id).toBe(person.id);
		const { data: user } = await client.auth.getUser();
		expect(user.user?.id).toBe(person.id);
	});

	test("a code with the wrong proof is refused", async () => {
		const person = await createPerson();
		const client = browser();
		await client.auth.signInWithOtp({ email: person.email });
		const url = await follow(linkIn(await mailFor(person.email)));
		const other = browser();
		await other.auth.signInWithOtp({ email: newEmail("other") });
		const { error } = await other.auth.exchangeCodeForSession(url.searchParams.get("code") ?? "");
		expect(error).toMatchObject({ status: 400, code: "bad_code_verifier" });
	});
});

describe("recovery", () => {
	test("sets a new password, after which the old one and other sessions are over", async () => {
		const person = await createPerson();
		const client = browser();
		expect((await client.auth.resetPasswordForEmail(person.email)).error).toBeNull();
		const url = await follow(linkIn(await mailFor(person.email)));
		const exchanged = await client.auth.exchangeCodeForSession(url.searchParams.get("code") ?? "");
		expect(exchanged.error).toBeNull();
		const same = await client.auth.updateUser({ password: PASSWORD });
		expect(same.error).toMatchObject({ status: 422, code: "same_password" });
		const weak = await client.auth.updateUser({ password: "weak" });
		expect(weak.error).toMatchObject({ code: "weak_password" });
		expect((await client.auth.updateUser({ password: "a wholly new password" })).error).toBeNull();

		const { auth } = anonymousClient();
		const old = await auth.signInWithPassword({ email: person.email, password: PASSWORD });
		expect(old.error).toMatchObject({ code: "invalid_credentials" });
		const fresh = await auth.signInWithPassword({ email: person.email, password: "a wholly new password" });
		expect(fresh.error).toBeNull();
		const { error } = await person.client.auth.getUser();
		expect(error).toMatchObject({ name: "AuthSessionMissingError" });
	});

	test("says the same for an address nobody has", async () => {
		const { error } = await anonymousClient().auth.resetPasswordForEmail(newEmail());
		expect(error).toBeNull();
	});
});

describe("changing the address", () => {
	test("takes both mailboxes", async () => {
		const person = await createPerson();
		const email = newEmail("changed");
		const { data, error } = await person.client.auth.updateUser({ email });
		expect(error).toBeNull();
		expect(data.user).toMatchObject({ email: person.email, new_email: email });
		const [present, future] = await Promise.all([mailFor(person.email), mailFor(email)]);
		const first = await follow(linkIn(present));
		expect(fragmentOf(first).get("message")).toContain("other email");
		const { data: between } = await person.client.auth.getUser();
		expect(between.user?.email).toBe(person.email);
		await follow(linkIn(future));
		const { data: after } = await person.client.auth.getUser();
		expect(after.user).toMatchObject({ email, user_metadata: { email } });
		expect(after.user?.identities?.[0]?.identity_data).toMatchObject({ email });
	});

	test("to somebody else's is refused", async () => {
		const [person, other] = await Promise.all([createPerson(), createPerson()]);
		const { error } = await person.client.auth.updateUser({ email: other.email });
		expect(error).toMatchObject({ status: 422, code: "email_exists" });
	});
});

describe("sending again", () => {
	test("the confirmation of a sign-up", async () => {
		const email = newEmail();
		const client = anonymousClient();
		await client.auth.signUp({ email, password: PASSWORD });
		const first = await mailFor(email);
		expect((await client.auth.resend({ type: "signup", email })).error).toBeNull();
		await expect.poll(async () => (await mailFor(email)).id).not.toBe(first.id);
		const { error } = await client.auth.verifyOtp({
			email,
			token: codeIn(await mailFor(email)),
			type: "signup",
		});
		expect(error).toBeNull();
	});
});
