import { Hono } from "hono";
import { detail, summary } from "./mailpit-shapes.ts";
import { mailListPage, mailPage } from "./pages.ts";
import type { MailStore } from "./store.ts";

const LOOPBACK_NAMES = new Set(["127.0.0.1", "localhost"]);
/** Mail is written by strangers: nothing in it may run, and its links open beside the page, not in it. */
const MAIL_POLICY =
	"default-src 'none'; img-src data: https:; style-src 'unsafe-inline'; font-src https:; sandbox allow-popups allow-popups-to-escape-sandbox";
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'";

/**
 * The page with the caught mail, and the calls of Mailpit's HTTP interface that tests need
 * (https://mailpit.axllent.org/docs/api-v1/), so that they run against `supabase start` too.
 */
export function mailPages(store: MailStore): Hono {
	const pages = new Hono();
	pages.use(async (context, next) => {
		// A foreign site that points its own name at 127.0.0.1 must not read the mail.
		if (!LOOPBACK_NAMES.has(new URL(context.req.url).hostname)) return context.text("Unknown host", 403);
		await next();
		context.header("x-content-type-options", "nosniff");
		context.header("cross-origin-resource-policy", "same-origin");
		if (!context.res.headers.has("content-security-policy")) {
			context.header("content-security-policy", PAGE_POLICY);
		}
	});
	addPages(pages, store);
	addInterface(pages, store);
	return pages;
}

function addPages(pages: Hono, store: MailStore): void {
	pages.get("/", async (context) => context.html(mailListPage(await store.list())));
	pages.get("/mail/:id", async (context) => {
		const mail = await store.get(context.req.param("id"));
		return mail ? context.html(mailPage(mail)) : context.notFound();
	});
	pages.get("/mail/:id/html", async (context) => {
		const mail = await store.get(context.req.param("id"));
		if (!mail) return context.notFound();
		context.header("content-security-policy", MAIL_POLICY);
		return context.html(`<base target="_blank">${mail.html}`);
	});
	pages.get("/mail/:id/attachments/:index", async (context) => {
		const mail = await store.get(context.req.param("id"));
		const attachment = mail?.attachments[Number(context.req.param("index"))];
		if (!attachment) return context.notFound();
		return context.body(new Uint8Array(attachment.content), 200, {
			"content-type": "application/octet-stream",
			"content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
		});
	});
}

function addInterface(pages: Hono, store: MailStore): void {
	pages.get("/api/v1/messages", async (context) => {
		const start = Number(context.req.query("start") ?? 0);
		const limit = Number(context.req.query("limit") ?? 50);
		if (!Number.isInteger(start) || !Number.isInteger(limit)) {
			return context.json({ error: "start and limit are whole numbers" }, 400);
		}
		const mails = await store.list();
		const messages = mails.slice(start, start + limit).map(summary);
		return context.json({
			total: mails.length,
			count: messages.length,
			messages_count: mails.length,
			start,
			messages,
		});
	});
	pages.get("/api/v1/message/:id", async (context) => {
		const mail = await store.get(context.req.param("id"));
		return mail ? context.json(detail(mail)) : context.json({ error: "message not found" }, 404);
	});
	pages.get("/api/v1/message/:id/raw", async (context) => {
		const raw = await store.raw(context.req.param("id"));
		return raw
			? context.body(new Uint8Array(raw), 200, { "content-type": "text/plain" })
			: context.notFound();
	});
	pages.delete("/api/v1/messages", async (context) => {
		await store.clear();
		return context.text("ok");
	});
}
