import { serve } from "@hono/node-server";
import type { Log } from "../service.ts";
import { listenForMail } from "./smtp.ts";
import { MailStore } from "./store.ts";
import { mailPages } from "./web.ts";

/** How the mail catcher is started. */
export interface MailOptions {
	readonly smtpPort: number;
	/** Of the page and of the HTTP interface. */
	readonly webPort: number;
	/** Where the mail is kept between starts. */
	readonly directory: string;
	readonly log: Log;
}

/**
 * Catches all mail the stack sends, on loopback only, and shows it on a page.
 * @throws `Error` when a port is taken or the directory cannot be written.
 */
export async function startMail(options: MailOptions): Promise<{ stop(): Promise<void> }> {
	const store = await MailStore.open(options.directory);
	const smtp = await listenForMail(options.smtpPort, store, options.log);
	const closeSmtp = () => new Promise<void>((resolve) => smtp.close(() => resolve()));
	try {
		const closeWeb = await servePages(options.webPort, mailPages(store));
		let stopped: Promise<void> | undefined;
		return {
			stop: () => {
				stopped ??= Promise.all([closeSmtp(), closeWeb()]).then(() => undefined);
				return stopped;
			},
		};
	} catch (error) {
		await closeSmtp();
		throw error;
	}
}

function servePages(port: number, pages: ReturnType<typeof mailPages>): Promise<() => Promise<void>> {
	return new Promise((resolve, reject) => {
		const server = serve({ fetch: pages.fetch, port, hostname: "127.0.0.1" }, () => {
			server.off("error", reject);
			resolve(
				() =>
					new Promise((closed) => {
						server.close(() => closed());
						if ("closeAllConnections" in server) server.closeAllConnections();
					}),
			);
		});
		server.once("error", reject);
	});
}
