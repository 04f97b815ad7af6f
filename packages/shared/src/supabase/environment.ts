import { z } from "zod";

const environmentSchema = z.object({
	VITE_SUPABASE_URL: z.url(),
	VITE_SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
});

/** Where an app finds its backend. */
export interface Environment {
	readonly supabaseUrl: string;
	readonly supabasePublishableKey: string;
}

/**
 * Reads the environment an app was built with.
 * @throws `Error` that lists every missing or wrong variable.
 */
export function parseEnvironment(variables: unknown): Environment {
	const result = environmentSchema.safeParse(variables);
	if (!result.success) {
		throw new Error(`The app was built without a valid environment.\n${z.prettifyError(result.error)}`);
	}
	return {
		supabaseUrl: result.data.VITE_SUPABASE_URL,
		supabasePublishableKey: result.data.VITE_SUPABASE_PUBLISHABLE_KEY,
	};
}
