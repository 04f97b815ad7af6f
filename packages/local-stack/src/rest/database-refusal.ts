import { AsyncLocalStorage } from "node:async_hooks";
import { inspect } from "node:util";
import { z } from "zod";

const databaseError = z.object({
	severity: z.string(),
	code: z.string(),
	message: z.string(),
	detail: z.string().optional(),
	hint: z.string().optional(),
});
type DatabaseError = z.infer<typeof databaseError>;

/**
 * PostgREST's HTTP status for a Postgres error code, the longest prefix first; anything else is 400.
 * https://docs.postgrest.org/en/stable/references/errors.html
 */
const STATUS_BY_CODE: readonly (readonly [prefix: string, status: number])[] = [
	["P0001", 400],
	["53400", 500],
	["P0", 500],
	["08", 503],
	["09", 500],
	["0L", 403],
	["0P", 403],
	["25", 500],
	["28", 403],
	["2D", 500],
	["38", 500],
	["39", 500],
	["3B", 500],
	["40", 500],
	["53", 503],
	["54", 500],
	["55", 500],
	["57", 500],
	["58", 500],
	["F0", 500],
	["HV", 500],
	["XX", 500],
];

/** What lite answers when it does not know an error's code. */
const UNKNOWN_TO_LITE = 500;

interface Refusal {
	error?: DatabaseError;
}

/** Remembers Postgres' own error during a request, to answer as PostgREST does where lite does not know the code. */
export class DatabaseRefusals {
	readonly #current = new AsyncLocalStorage<Refusal>();

	/** Listens to the errors of a connection of lite, and shortens what lite prints of each: a stack otherwise. */
	watch(connection: { normalizeDbError(error: unknown): unknown }): void {
		const normalize = connection.normalizeDbError.bind(connection);
		connection.normalizeDbError = (error) => {
			const normalized = normalize(error);
			const refusal = this.#current.getStore();
			const parsed = databaseError.safeParse(normalized);
			if (refusal && parsed.success) refusal.error = parsed.data;
			if (normalized instanceof Error) {
				const code = "code" in normalized ? ` ${normalized.code}` : "";
				const line = `[local-stack] rest refused:${code} ${normalized.message}`;
				Object.defineProperty(normalized, inspect.custom, { value: () => line });
			}
			return normalized;
		};
	}

	/** Answers a request through lite. */
	async answer(work: () => Promise<Response>): Promise<Response> {
		const refusal: Refusal = {};
		const response = await this.#current.run(refusal, work);
		if (response.status !== UNKNOWN_TO_LITE || !refusal.error || isRaisedByHand(refusal.error))
			return response;
		const { code, message, detail = null, hint = null } = refusal.error;
		return Response.json({ code, details: detail, hint, message }, { status: statusOf(code) });
	}
}

/** The status PostgREST answers a Postgres error with. */
export function statusOf(code: string): number {
	return STATUS_BY_CODE.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 400;
}

/** Codes with which a function sets the status itself; lite knows these. */
function isRaisedByHand({ code }: DatabaseError): boolean {
	return code.startsWith("PT") || code === "PGRST";
}
