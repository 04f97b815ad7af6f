import { viewReadySchema, type viewTokenSchema } from "@dossier/shared/client-views/schema";
import type { DossierClient } from "@dossier/shared/supabase/client";
import type { z } from "zod";

/** The portal windows this page opened: no other window is ever given a token. */
const openedWindows = new WeakSet<Window>();

/** Opens an empty window in answer to a click, before anything is awaited, so that no browser blocks it. */
export function openEmptyWindow(): Window | null {
	const opened = window.open("", "_blank");
	if (opened) openedWindows.add(opened);
	return opened;
}

/**
 * Gives the token of the person to a portal window of theirs that asks for it, at the portal's own address only.
 * Returns what stops listening.
 */
export function answerPortal(client: DossierClient, portalUrl: string): () => void {
	const origin = new URL(portalUrl).origin;
	const answer = async (event: MessageEvent) => {
		const asks = viewReadySchema.safeParse(event.data).success;
		const isOurs = isWindow(event.source) && openedWindows.has(event.source);
		if (!asks || !isOurs || event.origin !== origin) return;
		// A fresh token outlives the half hour of the view.
		const { data } = await client.auth.refreshSession();
		if (!data.session) return;
		const token: z.infer<typeof viewTokenSchema> = {
			type: "dossier:view-token",
			accessToken: data.session.access_token,
		};
		event.source.postMessage(token, { targetOrigin: origin });
	};
	const listen = (event: MessageEvent) => void answer(event);
	window.addEventListener("message", listen);
	return () => window.removeEventListener("message", listen);
}

function isWindow(source: MessageEventSource | null): source is Window {
	return source !== null && "location" in source;
}
