import { z } from "zod";
import { DossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { MailTemplateKey, MailWords } from "./schema.ts";

const UNIQUE_VIOLATION = "23505";

/** Words as they were read: at a revision, or before there were any. */
interface Read extends MailTemplateKey {
	readonly revision: number | undefined;
}

/**
 * Gives a mail the agency's own words.
 * @throws `DossierError` `CHANGED_MEANWHILE` when another save came first, `NOT_ALLOWED`
 */
export async function saveMailTemplate(
	client: DossierClient,
	{ template, locale, revision, subject, body }: Read & MailWords,
): Promise<void> {
	const words = { subject: subject.trim(), body: body.trim() };
	if (revision === undefined) {
		const answer = await client.from("mail_templates").insert({ template, locale, ...words });
		if (answer.error?.code === UNIQUE_VIOLATION) throw new DossierError("CHANGED_MEANWHILE");
		unwrap(answer);
		return;
	}
	const rows = unwrap(
		await client
			.from("mail_templates")
			.update(words)
			.match({ template, locale, revision })
			.select("revision"),
	);
	if (rows.length === 0) throw new DossierError("CHANGED_MEANWHILE");
}

/**
 * Gives a mail Dossier's words back.
 * @throws `DossierError` `CHANGED_MEANWHILE` when another save came first
 */
export async function removeMailTemplate(
	client: DossierClient,
	{ template, locale, revision }: MailTemplateKey & { readonly revision: number },
): Promise<void> {
	const rows = unwrap(
		await client.from("mail_templates").delete().match({ template, locale, revision }).select("revision"),
	);
	if (rows.length === 0) throw new DossierError("CHANGED_MEANWHILE");
}

const deliverySchema = z.object({ failed: z.number() });

/**
 * Sends words as they stand, saved or not, with example values, to the caller's own address.
 * @returns the address, and whether the mail has left; otherwise it waits in the outbox.
 * @throws `DossierError` `MAIL_TRIALS_SPENT` after ten an hour, `MAIL_WORDS_INVALID`, `OPERATOR_ONLY`
 */
export async function sendMailTrial(
	client: DossierClient,
	{ template, locale, subject, body }: MailTemplateKey & MailWords,
): Promise<{ address: string; hasLeft: boolean }> {
	const words = { subject: subject.trim(), body: body.trim() };
	const address = unwrap(await client.rpc("send_mail_trial", { template, locale, ...words }));
	const { data } = await client.functions.invoke("deliver-outbox", { body: {} });
	return { address, hasLeft: deliverySchema.safeParse(data).data?.failed === 0 };
}
