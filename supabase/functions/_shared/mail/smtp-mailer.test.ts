import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Mailer, OutgoingMail } from "./mailer.ts";
import { smtpMailer } from "./smtp-mailer.ts";

const received: Email[] = [];
let connections = 0;
let server: SMTPServer;
let port: number;
const mailers: Mailer[] = [];

beforeAll(async () => {
	server = new SMTPServer({
		hideSTARTTLS: true,
		allowInsecureAuth: true,
		disableReverseLookup: true,
		onConnect: (_session, done) => {
			connections++;
			done();
		},
		onAuth: ({ username, password }, _session, done) =>
			username === "agence" && password === "right"
				? done(null, { user: username })
				: done(new Error("Wrong password")),
		onRcptTo: ({ address }, _session, done) =>
			done(
				address.startsWith("gone@")
					? Object.assign(new Error("No such mailbox"), { responseCode: 550 })
					: null,
			),
		onData: async (stream, _session, done) => {
			received.push(await PostalMime.parse(await buffer(stream)));
			done();
		},
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.server.address();
	port = typeof address === "object" && address ? address.port : 0;
});
afterAll(async () => {
	for (const mailer of mailers) mailer.close();
	await new Promise<void>((resolve) => server.close(resolve));
});
beforeEach(() => {
	received.length = 0;
	connections = 0;
});

const mail: OutgoingMail = {
	to: "lea@example.test",
	subject: "Invitation à l’espace",
	text: "Bonjour",
	html: "<p>Bonjour</p>",
	idempotencyKey: "invitation:42",
};

function mailer(password = "right"): Mailer {
	const from = "Agence <bonjour@agence.example.test>";
	const made = smtpMailer({ from, host: "127.0.0.1", port, user: "agence", password });
	mailers.push(made);
	return made;
}

describe("smtpMailer", () => {
	it("sends both forms, and the same Message-ID at every attempt", async () => {
		await mailer().send(mail);
		await mailer().send(mail);
		expect(received[0]).toMatchObject({
			from: { name: "Agence", address: "bonjour@agence.example.test" },
			to: [{ address: "lea@example.test" }],
			subject: "Invitation à l’espace",
			messageId: "<invitation.42@agence.example.test>",
			text: expect.stringContaining("Bonjour"),
			html: expect.stringContaining("<p>Bonjour</p>"),
		});
		expect(received[1]?.messageId).toBe(received[0]?.messageId);
	});

	it("keeps one connection for several mails", async () => {
		const one = mailer();
		for (const name of ["a", "b", "c"]) await one.send({ ...mail, idempotencyKey: name });
		expect([received.length, connections]).toEqual([3, 1]);
	});

	it("says why the server refused a mail", async () => {
		await expect(mailer().send({ ...mail, to: "gone@example.test" })).rejects.toThrow("550 No such mailbox");
	});

	it("says that the password is wrong", async () => {
		await expect(mailer("wrong").send(mail)).rejects.toThrow("Wrong password");
	});

	it("says that nobody is there", async () => {
		const nowhere = smtpMailer({ from: "a@example.test", host: "127.0.0.1", port: 1 });
		mailers.push(nowhere);
		await expect(nowhere.send(mail)).rejects.toThrow("ECONNREFUSED");
	});
});
