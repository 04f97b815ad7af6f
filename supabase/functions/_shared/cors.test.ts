import { createClient } from "@supabase/supabase-js";
import { expect, it } from "vitest";
import WebSocket from "ws";
import { preflight } from "./cors.ts";

// Node 20 has no WebSocket of its own, and the client asks for one even where it is not used.
if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket });

/** The names of the headers that leave a browser for a function, when the portal is looked at with a member's eyes. */
async function sentInAView(): Promise<string[]> {
	const sent: string[] = [];
	const client = createClient("http://backend.test", "publishable", {
		global: {
			headers: { "x-dossier-client-view": crypto.randomUUID() },
			fetch: async (input, init) => {
				sent.push(...new Request(input, init).headers.keys());
				return new Response(null, { status: 204 });
			},
		},
		auth: { persistSession: false, autoRefreshToken: false },
	});
	await client.functions.invoke("archive", { body: { ticket: "x" } });
	return sent;
}

it("lets a browser send all that the apps send", async () => {
	const allowed = preflight().headers.get("access-control-allow-headers")?.split(", ");
	const sent = await sentInAView();
	expect(sent).toContain("x-dossier-client-view");
	expect(allowed).toEqual(expect.arrayContaining(sent));
});
