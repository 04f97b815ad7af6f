import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

const listSchema = z.object({
	messages: z.array(
		z.object({
			ID: z.string(),
			Subject: z.string(),
			To: z.array(z.object({ Address: z.string() })).nullable(),
		}),
	),
});
const mailSchema = z.object({ ID: z.string(), Subject: z.string(), Text: z.string(), HTML: z.string() });

/** Which mail is waited for. */
export interface ExpectedMail {
	/** Address in `To`; case does not matter. */
	readonly to: string;
	/** Text the subject contains. */
	readonly subject?: string;
}

/** What a test reads of a mail. */
export interface ReadMail {
	readonly id: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

const POLL_MILLISECONDS = 50;

/**
 * The newest mail for an address, as soon as the mail catcher at `pageUrl` has it.
 * Speaks Mailpit's interface, so that it reads the mail of `supabase start` too.
 * @param patience milliseconds until it gives up
 * @throws `Error` naming who got no mail in time
 */
export async function waitForMail(
	pageUrl: string,
	expected: ExpectedMail,
	patience = 10_000,
): Promise<ReadMail> {
	const deadline = Date.now() + patience;
	for (;;) {
		const id = await newest(pageUrl, expected);
		if (id !== undefined) return read(pageUrl, id);
		if (Date.now() > deadline) {
			throw new Error(`No mail for ${expected.to} (${expected.subject ?? "any subject"}) in ${patience} ms.`);
		}
		await pause(POLL_MILLISECONDS);
	}
}

async function newest(pageUrl: string, { to, subject = "" }: ExpectedMail): Promise<string | undefined> {
	const response = await fetch(`${pageUrl}/api/v1/messages?limit=200`);
	const { messages } = listSchema.parse(await response.json());
	return messages.find(
		(message) =>
			message.Subject.includes(subject) &&
			message.To?.some(({ Address }) => Address.toLowerCase() === to.toLowerCase()),
	)?.ID;
}

async function read(pageUrl: string, id: string): Promise<ReadMail> {
	const response = await fetch(`${pageUrl}/api/v1/message/${id}`);
	const { ID, Subject, Text, HTML } = mailSchema.parse(await response.json());
	return { id: ID, subject: Subject, text: Text, html: HTML };
}
