import { type viewReadySchema, viewTokenSchema } from "@dossier/shared/client-views/schema";
import type { z } from "zod";

/** A token, and the address of the page it came from. */
export interface ReceivedToken {
	readonly accessToken: string;
	readonly origin: string;
}

/**
 * Asks the page that opened this one for the token to look with, and waits for it.
 * Nothing secret is said to the opener, whose address is not known yet; what it answers is checked by the caller.
 */
export function receiveToken(opener: Window, viewId: string, signal: AbortSignal): Promise<ReceivedToken> {
	return new Promise((resolve, reject) => {
		const stop = new AbortController();
		signal.addEventListener("abort", () => {
			stop.abort();
			reject(new DOMException("Nobody answered.", "TimeoutError"));
		});
		window.addEventListener(
			"message",
			({ source, origin, data }) => {
				const answer = viewTokenSchema.safeParse(data);
				if (source !== opener || !answer.success) return;
				stop.abort();
				resolve({ accessToken: answer.data.accessToken, origin });
			},
			{ signal: stop.signal },
		);
		const ready: z.infer<typeof viewReadySchema> = { type: "dossier:view-ready", viewId };
		opener.postMessage(ready, "*");
	});
}
