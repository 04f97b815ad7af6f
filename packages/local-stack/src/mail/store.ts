import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CaughtMail, parseMail } from "./caught-mail.ts";

/** Who the SMTP client said the mail is from and for, which the header `To` need not tell. */
export interface Envelope {
	readonly from: string;
	readonly to: readonly string[];
}

const EXTENSION = ".eml";

/**
 * Mail on disk: one `.eml` file each, named by the time it came.
 * The files are the only truth, so that a stack that was killed shows the same mail when it is back.
 */
export class MailStore {
	readonly #parsed = new Map<string, CaughtMail>();
	readonly #directory: string;
	/** The oldest mail goes when there are more, so that the folder of a long-lived stack stays small. */
	readonly #capacity: number;

	private constructor(directory: string, capacity: number) {
		this.#directory = directory;
		this.#capacity = capacity;
	}

	/** @throws when the directory cannot be made. */
	static async open(directory: string, capacity = 500): Promise<MailStore> {
		await mkdir(directory, { recursive: true });
		return new MailStore(directory, capacity);
	}

	/** Keeps a mail and returns its identifier once it is on disk under its final name. */
	async add(raw: Buffer, envelope: Envelope): Promise<string> {
		const id = `${new Date().toISOString().replaceAll(/[^0-9TZ]/g, "")}-${randomUUID()}`;
		const partial = join(this.#directory, `${id}.partial`);
		await writeFile(partial, Buffer.concat([traceHeaders(envelope), raw]));
		await rename(partial, this.#path(id));
		await this.#dropOldest();
		return id;
	}

	/** All mail, the newest first. */
	async list(): Promise<CaughtMail[]> {
		const mails = await Promise.all((await this.#identifiers()).map((id) => this.get(id)));
		return mails.filter((mail) => mail !== undefined);
	}

	/** One mail, or nothing when there is none of that identifier. */
	async get(id: string): Promise<CaughtMail | undefined> {
		const known = this.#parsed.get(id);
		if (known) return known;
		const raw = await this.raw(id);
		if (!raw) return undefined;
		const mail = await parseMail(id, raw);
		this.#parsed.set(id, mail);
		return mail;
	}

	/** The mail as it was received. */
	async raw(id: string): Promise<Buffer | undefined> {
		// A listing, not a path made of what was asked for, decides what may be read.
		if (!(await this.#identifiers()).includes(id)) return undefined;
		return readFile(this.#path(id)).catch(() => undefined);
	}

	/** Removes one mail. */
	async remove(id: string): Promise<void> {
		if (!(await this.#identifiers()).includes(id)) return;
		this.#parsed.delete(id);
		await rm(this.#path(id), { force: true });
	}

	/** Removes all mail. */
	async clear(): Promise<void> {
		for (const id of await this.#identifiers()) await this.remove(id);
	}

	async #dropOldest(): Promise<void> {
		for (const id of (await this.#identifiers()).slice(this.#capacity)) await this.remove(id);
	}

	async #identifiers(): Promise<string[]> {
		const names = await readdir(this.#directory);
		return names
			.filter((name) => name.endsWith(EXTENSION))
			.map((name) => name.slice(0, -EXTENSION.length))
			.sort()
			.reverse();
	}

	#path(id: string): string {
		return join(this.#directory, `${id}${EXTENSION}`);
	}
}

/** As a delivering server writes them (RFC 5321 section 4.4; `Delivered-To`: RFC 9228). */
function traceHeaders({ from, to }: Envelope): Buffer {
	const lines = [`Return-Path: <${from}>`, ...to.map((address) => `Delivered-To: ${address}`)];
	return Buffer.from(lines.map((line) => `${line.replaceAll(/[\r\n]/g, "")}\r\n`).join(""));
}
