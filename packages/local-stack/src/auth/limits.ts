import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { AuthConfiguration } from "../configuration/auth-section.ts";
import { errors } from "./errors.ts";

/** How many requests of a kind one address may make. */
export type AuthLimits = AuthConfiguration["rate_limit"];

const FIVE_MINUTES = 300;
const HOUR = 3600;

/** Slows down guessing and flooding, with the numbers of `[auth.rate_limit]`. */
export class RateLimits {
	readonly #limiters: Readonly<Record<keyof AuthLimits, RateLimiterMemory>>;

	constructor(limits: AuthLimits) {
		const limiter = (points: number, duration: number) => new RateLimiterMemory({ points, duration });
		this.#limiters = {
			sign_in_sign_ups: limiter(limits.sign_in_sign_ups, FIVE_MINUTES),
			token_refresh: limiter(limits.token_refresh, FIVE_MINUTES),
			token_verifications: limiter(limits.token_verifications, FIVE_MINUTES),
			anonymous_users: limiter(limits.anonymous_users, HOUR),
			email_sent: limiter(limits.email_sent, HOUR),
		};
	}

	/**
	 * Counts one request.
	 * @throws `AuthError` 429 when the caller has had all of this period's.
	 */
	async count(kind: keyof AuthLimits, caller: string): Promise<void> {
		try {
			await this.#limiters[kind].consume(caller);
		} catch (rejection) {
			if (rejection instanceof RateLimiterRes) throw tooMany(kind);
			throw rejection;
		}
	}

	/** Counts one mail of the project, where a real mail server could be flooded: not into the stack's catcher. */
	async countMail({ email }: AuthConfiguration): Promise<void> {
		if (email.smtp?.enabled) await this.count("email_sent", "project");
	}

	/** @throws `AuthError` 429 when the caller has already used up this period's; counts nothing. */
	async require(kind: keyof AuthLimits, caller: string): Promise<void> {
		const used = await this.#limiters[kind].get(caller);
		if (used !== null && used.remainingPoints <= 0) throw tooMany(kind);
	}
}

function tooMany(kind: keyof AuthLimits) {
	return kind === "email_sent" ? errors.tooManyMails() : errors.tooManyRequests();
}
