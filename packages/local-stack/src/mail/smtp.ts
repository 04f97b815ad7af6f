import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";
import type { Log } from "../service.ts";
import type { MailStore } from "./store.ts";

const LARGEST_MAIL_BYTES = 25 * 1024 * 1024;

/**
 * Takes every mail to every address, with any login or none, and sends none of it on.
 * @throws `Error` when the port is taken.
 */
export async function listenForMail(port: number, store: MailStore, log: Log): Promise<SMTPServer> {
	const server = new SMTPServer({
		// There is no certificate a client could trust on loopback.
		hideSTARTTLS: true,
		authOptional: true,
		allowInsecureAuth: true,
		disableReverseLookup: true,
		size: LARGEST_MAIL_BYTES,
		onAuth: (auth, _session, done) => done(null, { user: auth.username ?? "anyone" }),
		onData: (stream, session, done) => {
			const { mailFrom, rcptTo } = session.envelope;
			const envelope = {
				from: mailFrom === false ? "" : mailFrom.address,
				to: rcptTo.map(({ address }) => address),
			};
			receive(stream, (raw) => store.add(raw, envelope)).then(
				(id) => done(null, `caught as ${id}`),
				(error: Error) => done(error),
			);
		},
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			resolve();
		});
	});
	// A client that hangs up in the middle is no reason to end the stack.
	server.on("error", (error) => log.warn("The mail catcher lost a connection.", { reason: error.message }));
	return server;
}

async function receive(
	stream: SMTPServerDataStream,
	keep: (raw: Buffer) => Promise<string>,
): Promise<string> {
	const raw = await buffer(stream);
	if (stream.sizeExceeded) {
		throw Object.assign(new Error(`Mail is limited to ${LARGEST_MAIL_BYTES} bytes`), { responseCode: 552 });
	}
	return keep(raw);
}
