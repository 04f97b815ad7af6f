import { z } from "zod";
import type { Mailer, OutgoingMail } from "./mailer.ts";

/** How Resend is reached. */
export interface ResendOptions {
	readonly from: string;
	readonly apiKey: string;
	/** Another address than Resend's own. */
	readonly url?: string;
}

/** https://resend.com/docs/api-reference/errors */
const errorSchema = z.object({ name: z.string(), message: z.string() });
const PATIENCE_MILLISECONDS = 20_000;

/** Sends through Resend (https://resend.com/docs/api-reference/emails/send-email). */
export function resendMailer({ from, apiKey, url = "https://api.resend.com" }: ResendOptions): Mailer {
	return {
		async send({ to, subject, text, html, idempotencyKey }: OutgoingMail) {
			const response = await fetch(`${url}/emails`, {
				method: "POST",
				headers: {
					authorization: `Bearer ${apiKey}`,
					"content-type": "application/json",
					// At most 256 characters; kept for 24 hours.
					"idempotency-key": idempotencyKey,
				},
				body: JSON.stringify({ from, to: [to], subject, text, html }),
				signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
			});
			const body = await response.text();
			if (!response.ok) throw new Error(`Resend answered ${response.status}: ${reason(body)}`);
		},
		close: () => undefined,
	};
}

function reason(body: string): string {
	try {
		const { name, message } = errorSchema.parse(JSON.parse(body));
		return `${name}: ${message}`;
	} catch {
		return body.slice(0, 200);
	}
}
