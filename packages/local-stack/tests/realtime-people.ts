import { type Person, serviceClient } from "./clients.ts";

/** Gives a person what their token says under `app_metadata`, and a token that says it. */
export async function grant({ id, client }: Person, appMetadata: Record<string, unknown>): Promise<void> {
	const updated = await serviceClient().auth.admin.updateUserById(id, { app_metadata: appMetadata });
	if (updated.error) throw updated.error;
	const refreshed = await client.auth.refreshSession();
	if (refreshed.error) throw refreshed.error;
}
