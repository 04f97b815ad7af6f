import { createServer, type Server } from "node:http";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { OutgoingMail } from "./mailer.ts";
import { resendMailer } from "./resend-mailer.ts";

const requestSchema = z.object({
	from: z.string(),
	to: z.array(z.string()).max(50),
	subject: z.string(),
	text: z.string(),
	html: z.string(),
});

/**
 * Resend as its documentation describes it: keys, errors and idempotency.
 * https://resend.com/docs/api-reference/errors and https://resend.com/docs/dashboard/emails/idempotency-keys
 */
const accepted = new Map<string, string>();
let server: Server;
let url: string;
let nextFailure: [number, string, string] | undefined;

beforeAll(async () => {
	server = createServer(async (request, response) => {
		const answer = (status: number, body: object) => {
			response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
		};
		const refuse = (statusCode: number, name: string, message: string) =>
			answer(statusCode, { statusCode, name, message });
		const body = await json(request);
		if (request.url !== "/emails") return refuse(404, "not_found", "The requested endpoint does not exist.");
		if (request.method !== "POST") return refuse(405, "method_not_allowed", "Method is not allowed.");
		const key = request.headers.authorization;
		if (!key) return refuse(401, "missing_api_key", "Missing API key in the authorization header.");
		if (key !== "Bearer re_valid") return refuse(403, "invalid_api_key", "API key is invalid.");
		const idempotency = String(request.headers["idempotency-key"] ?? "");
		if (idempotency.length < 1 || idempotency.length > 256) {
			return refuse(400, "invalid_idempotency_key", "The key must be between 1-256 chars.");
		}
		const failure = nextFailure;
		nextFailure = undefined;
		if (failure) return refuse(...failure);
		const mail = requestSchema.safeParse(body);
		if (!mail.success) return refuse(422, "missing_required_field", "The request body is missing a field.");
		const before = accepted.get(idempotency);
		const content = JSON.stringify(mail.data);
		if (before !== undefined && before !== content) {
			return refuse(
				409,
				"invalid_idempotent_request",
				"Same idempotency key used with a different request payload.",
			);
		}
		accepted.set(idempotency, content);
		answer(200, { id: "49a3999c-0ce1-4ea6-ab68-afcd6dc2e794" });
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => accepted.clear());

const mail: OutgoingMail = {
	to: "lea@example.test",
	subject: "Bonjour",
	text: "Été",
	html: "<p>Été</p>",
	idempotencyKey: "invitation:1",
};
const mailer = (apiKey = "re_valid") => resendMailer({ from: "Agence <a@example.test>", apiKey, url });

describe("resendMailer", () => {
	it("sends a mail once, however often it is tried", async () => {
		await mailer().send(mail);
		await mailer().send(mail);
		expect([...accepted.values()].map((text) => JSON.parse(text))).toEqual([
			{
				from: "Agence <a@example.test>",
				to: ["lea@example.test"],
				subject: "Bonjour",
				text: "Été",
				html: "<p>Été</p>",
			},
		]);
	});

	it("says what Resend says about another mail under the same key", async () => {
		await mailer().send(mail);
		await expect(mailer().send({ ...mail, subject: "Autre" })).rejects.toThrow(
			"Resend answered 409: invalid_idempotent_request: Same idempotency key used with a different request payload.",
		);
	});

	it("says that the key is wrong", async () => {
		await expect(mailer("re_wrong").send(mail)).rejects.toThrow("Resend answered 403: invalid_api_key");
	});

	it.each([
		[429, "rate_limit_exceeded", "Too many requests."],
		[409, "concurrent_idempotent_requests", "The original request is still in progress."],
		[422, "validation_error", "The domain is not verified."],
		[500, "application_error", "An unexpected error occurred."],
	] as const)("fails with %d %s, and succeeds when tried again", async (status, name, message) => {
		nextFailure = [status, name, message];
		await expect(mailer().send(mail)).rejects.toThrow(`Resend answered ${status}: ${name}: ${message}`);
		await mailer().send(mail);
		expect(accepted.size).toBe(1);
	});
});
