import { mkdtemp, readdir, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getPort from "get-port";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quietLog } from "../src/log.ts";
import { waitForMail } from "../src/mail/mailbox.ts";
import { startMail } from "../src/mail/service.ts";

let directory: string;
let smtpPort: number;
let webPort: number;
let page: string;
let mail: Awaited<ReturnType<typeof startMail>>;

const start = () => startMail({ smtpPort, webPort, directory, log: quietLog() });

beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), "mail-"));
	[smtpPort, webPort] = [await getPort({ host: "127.0.0.1" }), await getPort({ host: "127.0.0.1" })];
	page = `http://127.0.0.1:${webPort}`;
	mail = await start();
});

afterEach(async () => {
	await mail.stop();
	await rm(directory, { recursive: true, force: true });
});

const send = (message: Parameters<ReturnType<typeof createTransport>["sendMail"]>[0]) =>
	createTransport({ host: "127.0.0.1", port: smtpPort, auth: { user: "any", pass: "thing" } }).sendMail({
		from: "Agence <agence@example.test>",
		...message,
	});

describe("caught mail", () => {
	it("is found by address and subject, accents and all", async () => {
		await send({ to: "lea@example.test", subject: "Autre", text: "Rien" });
		await send({
			to: "Martin <martin@example.test>",
			subject: "Invitation à l’espace",
			text: "Voici : été",
			html: "<p>été</p>",
		});
		const found = await waitForMail(page, { to: "MARTIN@example.test", subject: "Invitation" });
		expect(found).toMatchObject({
			subject: "Invitation à l’espace",
			text: expect.stringContaining("Voici : été"),
		});
		expect(found.html).toContain("<p>été</p>");
	});

	it("is waited for only so long", async () => {
		await send({ to: "lea@example.test", subject: "Autre", text: "Rien" });
		await expect(waitForMail(page, { to: "martin@example.test" }, 150)).rejects.toThrow(
			"No mail for martin@example.test",
		);
	});

	it("arrives while it is waited for", async () => {
		const waiting = waitForMail(page, { to: "lea@example.test" });
		await send({ to: "lea@example.test", subject: "Plus tard", text: "Bonjour" });
		expect((await waiting).subject).toBe("Plus tard");
	});

	it("survives a restart", async () => {
		await send({ to: "lea@example.test", subject: "Toujours là", text: "Bonjour" });
		await mail.stop();
		mail = await start();
		expect((await waitForMail(page, { to: "lea@example.test" })).subject).toBe("Toujours là");
	});

	it("names those who were not named", async () => {
		await send({ to: "lea@example.test", bcc: "owner@example.test", subject: "Copie", text: "Bonjour" });
		const list = await (await fetch(`${page}/api/v1/messages`)).json();
		expect(list).toMatchObject({
			messages: [{ To: [{ Address: "lea@example.test" }], Bcc: [{ Address: "owner@example.test" }] }],
		});
	});

	it("is removed when asked", async () => {
		await send({ to: "lea@example.test", subject: "Fini", text: "Bonjour" });
		await fetch(`${page}/api/v1/messages`, { method: "DELETE" });
		expect(await readdir(directory)).toEqual([]);
	});
});

describe("the page", () => {
	it("shows a hostile mail without running it", async () => {
		await send({
			to: "lea@example.test",
			subject: "<script>alert(1)</script>",
			html: "<script>alert(2)</script><a href=https://example.test>ici</a>",
		});
		const { id } = await waitForMail(page, { to: "lea@example.test" });
		const shown = await (await fetch(`${page}/mail/${id}`)).text();
		expect(shown).toContain("&lt;script&gt;alert(1)");
		expect(shown).not.toContain("<script>");
		const frame = await fetch(`${page}/mail/${id}/html`);
		const policy = frame.headers.get("content-security-policy") ?? "";
		expect(policy).toContain("default-src 'none'");
		expect(policy).toMatch(/sandbox(?!.*allow-scripts)/);
		expect(await frame.text()).toContain('<base target="_blank">');
	});

	it("hands out an attachment as a download", async () => {
		const attachments = [{ filename: "reçu.html", content: "<script>alert(1)</script>" }];
		await send({ to: "lea@example.test", subject: "Pièce jointe", text: "Voir", attachments });
		const { id } = await waitForMail(page, { to: "lea@example.test" });
		const attachment = await fetch(`${page}/mail/${id}/attachments/0`);
		expect(attachment.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''re%C3%A7u.html");
		expect(attachment.headers.get("content-type")).toBe("application/octet-stream");
		expect(await attachment.text()).toBe("<script>alert(1)</script>");
	});

	it("answers nobody who calls it by a foreign name", async () => {
		expect(await statusFor("rebound.example.test")).toBe(403);
		expect(await statusFor(`localhost:${webPort}`)).toBe(200);
	});

	it("reads no file outside its folder", async () => {
		const response = await fetch(`${page}/api/v1/message/${encodeURIComponent("../../etc/passwd")}/raw`);
		expect(response.status).toBe(404);
	});
});

function statusFor(host: string): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		request({ port: webPort, host: "127.0.0.1", headers: { host } }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.once("error", reject)
			.end();
	});
}
