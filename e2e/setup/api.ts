import type { Database } from "@dossier/shared/database.types";
import { unwrap } from "@dossier/shared/errors/dossier-error";
import { createClient } from "@supabase/supabase-js";
import { WebSocket } from "isows";
import { addresses } from "./addresses.ts";
import { PASSWORD } from "./people.ts";

/** A person with their own token and no screen: what a curious client can do with a few lines of code. */
export async function person(email: string) {
	const client = createClient<Database>(addresses().supabase, addresses().publishableKey, {
		auth: { persistSession: false },
		realtime: { transport: WebSocket },
	});
	unwrap(await client.auth.signInWithPassword({ email, password: PASSWORD }));
	return client;
}
