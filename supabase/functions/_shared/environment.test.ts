import { describe, expect, it } from "vitest";
import { isService } from "./caller.ts";
import { mailEnvironment, supabaseEnvironment } from "./environment.ts";
import { chooseMailer } from "./mail/mailer.ts";

const supabase = {
	SUPABASE_URL: "https://project.supabase.co",
	SUPABASE_ANON_KEY: "anon",
	SUPABASE_SERVICE_ROLE_KEY: "legacy",
};

describe("the environment of Supabase", () => {
	it("prefers the secret key to the legacy one, and knows both", () => {
		const environment = { ...supabase, SUPABASE_SECRET_KEYS: '{"default":"sb_secret_1"}' };
		expect(supabaseEnvironment(environment)).toMatchObject({
			serviceKey: "sb_secret_1",
			serviceKeys: ["sb_secret_1", "legacy"],
		});
		expect(supabaseEnvironment(supabase)).toMatchObject({ serviceKey: "legacy" });
	});

	it("lists all that is missing or wrong", () => {
		expect(() => supabaseEnvironment({ SUPABASE_SECRET_KEYS: "no json" })).toThrow(
			/SUPABASE_URL[\s\S]*must be JSON[\s\S]*SUPABASE_SECRET_KEYS[\s\S]*SUPABASE_ANON_KEY/,
		);
		expect(() => supabaseEnvironment({ ...supabase, SUPABASE_SERVICE_ROLE_KEY: undefined })).toThrow(
			"SUPABASE_SECRET_KEYS or SUPABASE_SERVICE_ROLE_KEY must be set",
		);
	});

	it("tells the service's own calls from all others", () => {
		const environment = supabaseEnvironment(supabase);
		const from = (headers: Record<string, string>) =>
			isService(new Request("http://127.0.0.1", { headers }), environment);
		expect(from({ authorization: "Bearer legacy" })).toBe(true);
		expect(from({ apikey: "legacy" })).toBe(true);
		expect(from({ authorization: "Bearer legacy-not" })).toBe(false);
		expect(from({ authorization: "Bearer ", apikey: "anon" })).toBe(false);
		expect(from({})).toBe(false);
	});
});

describe("the environment of mail", () => {
	it("may name no provider", () => {
		expect(chooseMailer(mailEnvironment({}))).toBeUndefined();
		expect(
			chooseMailer(mailEnvironment({ SMTP_HOST: "", RESEND_API_KEY: "", MAIL_FROM: "" })),
		).toBeUndefined();
	});

	it("may name either", () => {
		const MAIL_FROM = "a@example.test";
		expect(chooseMailer(mailEnvironment({ MAIL_FROM, RESEND_API_KEY: "re_1" }))).toBeDefined();
		const smtp = chooseMailer(mailEnvironment({ MAIL_FROM, SMTP_HOST: "localhost" }));
		expect(smtp).toBeDefined();
		smtp?.close();
	});

	it("names what is missing or wrong", () => {
		expect(() => mailEnvironment({ SMTP_HOST: "localhost" })).toThrow("MAIL_FROM");
		expect(() => mailEnvironment({ SMTP_PORT: "many" })).toThrow("SMTP_PORT");
	});
});
