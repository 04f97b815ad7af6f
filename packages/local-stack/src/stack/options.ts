import type { AuthLimits } from "../auth/limits.ts";
import type { Log } from "../service.ts";

/** How a stack is started; every field but the project has a default. */
export interface StackOptions {
	/** The folder that holds `supabase/`. */
	readonly projectDirectory: string;
	/** Where everything the stack writes lies. Absent: a temporary folder that `stop()` removes. */
	readonly dataDirectory?: string;
	/** First of the ports, as `--port`; `"configured"` takes those of config.toml. Absent: free ports are picked. */
	readonly port?: number | "configured";
	/** Throws away what the data directory holds before it starts. */
	readonly fresh?: boolean;
	/** Survive the machine's crash, not just the process'. Default: only when the data directory is kept. */
	readonly durable?: boolean;
	readonly migrate?: boolean;
	readonly seed?: boolean;
	/** Overrides `[auth.rate_limit]`, for suites that sign in more often than people do. */
	readonly rateLimits?: Partial<AuthLimits>;
	readonly log?: Log;
}
