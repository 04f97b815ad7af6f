import { errors } from "../_shared/errors.ts";
import type { Mailer } from "../_shared/mail/mailer.ts";
import { composeMail, type OwnWords } from "./mails/compose.ts";
import type { Outbox, OutboxRow } from "./outbox.ts";

/** What the function works with. */
export interface DeliverOutboxDependencies {
	readonly outbox: Outbox;
	/** Reads what the agency says in its own words. */
	readOwnWords(): Promise<OwnWords>;
	/** Absent where the environment names no provider. */
	readonly mailer: Mailer | undefined;
	/** Whether whoever calls may set a delivery off. */
	mayDeliver(request: Request): Promise<boolean>;
	readonly log: (message: string) => void;
	/** Milliseconds since whenever. */
	readonly now?: () => number;
}

const BATCH = 10;
/** Well within the 150 s a hosted function may take; what is left is due at the next call. */
const LONGEST_MILLISECONDS = 60_000;

/**
 * Sends what is due in the outbox and answers how many mails were sent and how many were not.
 * Called each minute by the scheduler, and by staff who just made something that must leave.
 * @throws `FunctionError` STAFF_ONLY, MAIL_NOT_CONFIGURED
 */
export async function deliverOutbox(
	request: Request,
	{ outbox, readOwnWords, mailer, mayDeliver, log, now = Date.now }: DeliverOutboxDependencies,
): Promise<Response> {
	if (!(await mayDeliver(request))) throw errors.staffOnly();
	if (!mailer) throw errors.mailNotConfigured();
	const counts = { sent: 0, failed: 0 };
	const end = now() + LONGEST_MILLISECONDS;
	// Before anything is claimed: a failure here leaves it all due.
	const write = { ownWords: await readOwnWords(), log };
	let rows = await outbox.claim(BATCH);
	while (rows.length > 0) {
		for (const row of rows) {
			const delivered = await deliver(row, outbox, mailer, write);
			counts[delivered ? "sent" : "failed"]++;
		}
		rows = now() < end ? await outbox.claim(BATCH) : [];
	}
	return Response.json(counts);
}

async function deliver(
	row: OutboxRow,
	outbox: Outbox,
	mailer: Mailer,
	{ ownWords, log }: { readonly ownWords: OwnWords; readonly log: (message: string) => void },
): Promise<boolean> {
	try {
		if (row.kind !== "mail") throw new Error(`Nobody delivers the kind "${row.kind}".`);
		const mail = await composeMail(row.payload, ownWords, log);
		await mailer.send({ ...mail, idempotencyKey: row.idempotency_key });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		log(`outbox ${row.id}, attempt ${row.attempts}: ${reason}`);
		await outbox.fail(row.id, reason);
		return false;
	}
	await outbox.complete(row.id);
	return true;
}
