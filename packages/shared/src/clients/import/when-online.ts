import { toDossierError } from "../../errors/dossier-error.ts";

/** Milliseconds between attempts, should the browser not notice that it is online again. */
const ATTEMPTS_EVERY = 5_000;

/**
 * Makes a call, and again each time the connection was lost, until it is answered or given up.
 * The call must be one that may be made twice.
 * @throws whatever the call throws that is not a lost connection; `OFFLINE` once aborted
 */
export async function whenOnline<Answer>(
	call: () => Promise<Answer>,
	signal: AbortSignal,
	onWaiting: (isWaiting: boolean) => void,
): Promise<Answer> {
	for (let isWaiting = false; ; ) {
		try {
			const answer = await call();
			if (isWaiting) onWaiting(false);
			return answer;
		} catch (error) {
			if (toDossierError(error).code !== "OFFLINE" || signal.aborted) throw error;
			if (!isWaiting) onWaiting(true);
			isWaiting = true;
			await backOnline(signal);
		}
	}
}

function backOnline(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			globalThis.removeEventListener("online", done);
			signal.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, ATTEMPTS_EVERY);
		globalThis.addEventListener("online", done);
		signal.addEventListener("abort", done);
	});
}
