import type { Context } from "hono";
import { z } from "zod";
import type { Caller } from "../../postgres/as-caller.ts";
import { type Claims, verifyToken } from "../../tokens/claims.ts";
import { errors } from "../errors.ts";

const SERVICE: Claims = { role: "service_role" };
const requestRole = z.enum(["anon", "authenticated", "service_role"]);

/** Who asks, and what policies may read of the request. */
export interface RequestCaller {
	readonly claims: Claims;
	/** `false` when no valid token came with a request that may do without. */
	readonly isAuthenticated: boolean;
	/** The token's subject: it becomes `owner_id` of what the caller writes. */
	readonly owner: string | null;
	/** `request.*` settings, for every transaction of this request. */
	readonly settings: Readonly<Record<string, string>>;
}

/**
 * The bearer of the request's token.
 * @throws `StorageError` when the token is missing, not valid, or for a role that is not one of a request.
 */
export async function requireCaller(context: Context, jwtSecret: string): Promise<RequestCaller> {
	// Without the header Supabase's gateway sends an empty one on, which is no token either.
	const authorization = context.req.header("authorization") ?? "";
	const claims = await verifyToken(authorization.replace(/^Bearer /i, ""), jwtSecret).catch((cause) => {
		throw errors.accessDenied(
			cause instanceof z.ZodError ? "The token names no role" : String(cause.message),
		);
	});
	if (!requestRole.safeParse(claims.role).success) {
		throw errors.accessDenied(`role "${claims.role}" is not permitted`);
	}
	return caller(context, claims, true);
}

/** The bearer of the request's token, or an anonymous caller where reading without one may be allowed. */
export async function optionalCaller(context: Context, jwtSecret: string): Promise<RequestCaller> {
	return requireCaller(context, jwtSecret).catch(() => caller(context, { role: "anon" }, false));
}

/** The service itself, for what was already decided: a redeemed signed URL, a public bucket. */
export function serviceCaller(context: Context, owner: string | null = null): RequestCaller {
	return { ...caller(context, SERVICE, true), owner };
}

/** The caller's transaction for one operation, such as `storage.object.upload`. */
export function acting({ claims, settings }: RequestCaller, operation: string): Caller {
	return { claims, settings: { ...settings, "storage.operation": operation } };
}

/** The service's own transaction on behalf of a caller that was permitted, as upstream's super user. */
export function actingAsService({ settings }: RequestCaller, operation: string): Caller {
	return { claims: SERVICE, settings: { ...settings, "storage.operation": operation } };
}

function caller(context: Context, claims: Claims, isAuthenticated: boolean): RequestCaller {
	return {
		claims,
		isAuthenticated,
		owner: claims.sub ?? null,
		settings: {
			"request.method": context.req.method,
			"request.path": new URL(context.req.url).pathname,
			"request.headers": JSON.stringify(context.req.header()),
			"storage.allow_delete_query": "true",
		},
	};
}
