import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { endpoint } from "../_shared/endpoint.ts";
import type { OutgoingMail } from "../_shared/mail/mailer.ts";
import { type DeliverOutboxDependencies, deliverOutbox } from "./handler.ts";
import type { Outbox, OutboxRow } from "./outbox.ts";

const row = (id: string, change: Partial<OutboxRow> = {}): OutboxRow => ({
	id,
	kind: "mail",
	idempotency_key: `invitation:${id}`,
	attempts: 1,
	payload: {
		to: "lea@example.test",
		template: "news",
		variables: {
			agency_name: "Studio",
			person_name: "Léa",
			link: "https://portal.example.test/nouveautes",
			preferences_link: "https://portal.example.test/compte",
			count: 1,
			news: [{ kind: "document_shared", name: "Devis" }],
		},
	},
	...change,
});

const bodySchema = z.looseObject({ code: z.string().optional() });
const sent: OutgoingMail[] = [];
const log = vi.fn();
let waiting: OutboxRow[];
let outbox: { [Step in keyof Outbox]: ReturnType<typeof vi.fn<Outbox[Step]>> };
let send: ReturnType<typeof vi.fn<(mail: OutgoingMail) => Promise<void>>>;

beforeEach(() => {
	sent.length = 0;
	log.mockReset();
	waiting = [];
	outbox = {
		claim: vi.fn(async (batch: number) => waiting.splice(0, batch)),
		complete: vi.fn(async () => {}),
		fail: vi.fn(async () => {}),
	};
	send = vi.fn(async (mail: OutgoingMail) => void sent.push(mail));
});

async function call(change: Partial<DeliverOutboxDependencies> = {}, method = "POST") {
	const dependencies = {
		outbox,
		readOwnWords: async () => () => undefined,
		mailer: { send, close: () => {} },
		mayDeliver: async () => true,
		log,
		...change,
	};
	const serve = endpoint((request) => deliverOutbox(request, dependencies), log);
	const response = await serve(new Request("http://127.0.0.1/deliver-outbox", { method }));
	return {
		status: response.status,
		body: bodySchema.parse(await response.json()),
		headers: response.headers,
	};
}

describe("deliverOutbox", () => {
	it("sends what is due, in as many batches as it takes", async () => {
		waiting = Array.from({ length: 23 }, (_, index) => row(`row-${index}`));
		const { status, body, headers } = await call();
		expect([status, body]).toEqual([200, { sent: 23, failed: 0 }]);
		expect(headers.get("access-control-allow-origin")).toBe("*");
		expect(sent[4]).toMatchObject({ to: "lea@example.test", idempotencyKey: "invitation:row-4" });
		expect(outbox.complete.mock.calls.map(([id]) => id)).toEqual(
			Array.from({ length: 23 }, (_, index) => `row-${index}`),
		);
	});

	it("answers that nothing was due", async () => {
		expect((await call()).body).toEqual({ sent: 0, failed: 0 });
	});

	it("gives back what the provider refused, with its reason, and sends the rest", async () => {
		waiting = [row("one"), row("two")];
		send.mockRejectedValueOnce(new Error("Resend answered 429: rate_limit_exceeded: Too many requests."));
		expect((await call()).body).toEqual({ sent: 1, failed: 1 });
		expect(outbox.fail.mock.calls).toEqual([
			["one", "Resend answered 429: rate_limit_exceeded: Too many requests."],
		]);
		expect(outbox.complete.mock.calls).toEqual([["two"]]);
	});

	it("gives back what cannot be written, naming the field", async () => {
		waiting = [row("one", { payload: { to: "nobody", template: "news" } }), row("two", { kind: "webhook" })];
		expect((await call()).body).toEqual({ sent: 0, failed: 2 });
		expect(outbox.fail.mock.calls.map(([, reason]) => reason)).toEqual([
			expect.stringMatching(/→ at to[\s\S]*→ at variables/),
			'Nobody delivers the kind "webhook".',
		]);
		expect(send).not.toHaveBeenCalled();
	});

	it("does not send again what was sent when only the note of it failed", async () => {
		waiting = [row("one")];
		outbox.complete.mockRejectedValueOnce(new Error("connection lost"));
		const { status, body } = await call();
		expect([status, body]).toEqual([
			500,
			{ code: "UNEXPECTED", message: expect.any(String), reference: expect.any(String) },
		]);
		expect(outbox.fail).not.toHaveBeenCalled();
		expect(log.mock.calls[0]?.[0]).toContain("connection lost");
	});

	it("leaves everything where it is when mail is not configured", async () => {
		waiting = [row("one")];
		const { status, body } = await call({ mailer: undefined });
		expect([status, body.code]).toEqual([503, "MAIL_NOT_CONFIGURED"]);
		expect(outbox.claim).not.toHaveBeenCalled();
	});

	it("does nothing for those who may not", async () => {
		waiting = [row("one")];
		const { status, body } = await call({ mayDeliver: async () => false });
		expect([status, body.code]).toEqual([403, "STAFF_ONLY"]);
		expect(outbox.claim).not.toHaveBeenCalled();
	});

	it("stops claiming before a hosted function's time is up", async () => {
		waiting = Array.from({ length: 30 }, (_, index) => row(`row-${index}`));
		let clock = 0;
		send.mockImplementation(async () => {
			clock += 5_000;
		});
		expect((await call({ now: () => clock })).body).toEqual({ sent: 20, failed: 0 });
		expect(waiting).toHaveLength(10);
	});

	it("takes only POST", async () => {
		const { status, body, headers } = await call({}, "GET");
		expect([status, body.code]).toEqual([405, "METHOD_NOT_ALLOWED"]);
		expect(headers.get("access-control-allow-origin")).toBe("*");
	});
});
