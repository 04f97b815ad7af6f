import type { Pool } from "pg";
import type { AuthConfiguration } from "../configuration/auth-section.ts";
import type { Log } from "../service.ts";
import type { ApiKeys } from "../tokens/api-keys.ts";
import type { RateLimits } from "./limits.ts";
import type { Mailer } from "./mail/mailer.ts";

/** What every operation of the auth service works with. */
export interface AuthEnvironment {
	readonly configuration: AuthConfiguration;
	readonly keys: ApiKeys;
	/** Connections of `supabase_auth_admin`: triggers on `auth.users` run with no more rights than on Supabase. */
	readonly pool: Pool;
	/** Public address of the service, such as `http://127.0.0.1:54321/auth/v1`. */
	readonly url: string;
	readonly mailer: Mailer;
	readonly limits: RateLimits;
	readonly log: Log;
}
