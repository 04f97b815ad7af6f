import PostalMime, { type Address, type Email } from "postal-mime";

/** An address as Mailpit, the mail catcher of `supabase start`, writes it. */
export interface MailAddress {
	readonly Name: string;
	readonly Address: string;
}

/** A file that came with a mail. */
interface MailAttachment {
	readonly name: string;
	readonly type: string;
	readonly content: Uint8Array;
}

/** A mail that was caught, parsed. */
export interface CaughtMail {
	readonly id: string;
	readonly messageId: string;
	readonly subject: string;
	readonly from: MailAddress;
	readonly to: readonly MailAddress[];
	readonly cc: readonly MailAddress[];
	/** Those it was delivered to without being named. */
	readonly bcc: readonly MailAddress[];
	readonly received: Date;
	readonly text: string;
	readonly html: string;
	/** Bytes. */
	readonly size: number;
	readonly attachments: readonly MailAttachment[];
}

const UNREADABLE: Email = { headers: [], headerLines: [], attachments: [], subject: "(unreadable mail)" };

/** Parses a mail from its source; what cannot be understood of it is left empty, never an error. */
export async function parseMail(id: string, raw: Buffer): Promise<CaughtMail> {
	const email = await PostalMime.parse(raw).catch(() => UNREADABLE);
	const to = addresses(email.to);
	const cc = addresses(email.cc);
	return {
		id,
		messageId: (email.messageId ?? "").replaceAll(/[<>]/g, ""),
		subject: email.subject ?? "",
		from: addresses(email.from ? [email.from] : [])[0] ?? { Name: "", Address: "" },
		to,
		cc,
		bcc: unnamed(email, [...to, ...cc]),
		received: receivedAt(id),
		text: email.text ?? "",
		html: email.html ?? "",
		size: raw.byteLength,
		attachments: email.attachments.map((attachment, index) => ({
			name: attachment.filename ?? `attachment-${index + 1}`,
			type: attachment.mimeType,
			content: bytes(attachment.content),
		})),
	};
}

function addresses(list: readonly Address[] | undefined): MailAddress[] {
	return (list ?? []).flatMap((entry) =>
		entry.group ? addresses(entry.group) : [{ Name: entry.name, Address: entry.address ?? "" }],
	);
}

function unnamed(email: Email, named: readonly MailAddress[]): MailAddress[] {
	const known = new Set(named.map(({ Address }) => Address.toLowerCase()));
	return email.headers
		.filter(({ key, value }) => key === "delivered-to" && !known.has(value.toLowerCase()))
		.map(({ value }) => ({ Name: "", Address: value }));
}

function bytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
	return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** Identifiers begin with the compact ISO time they were given at, such as `20260101T120000123Z`. */
function receivedAt(id: string): Date {
	const iso = id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, "$1-$2-$3T$4:$5:$6.$7Z");
	return new Date(iso);
}
