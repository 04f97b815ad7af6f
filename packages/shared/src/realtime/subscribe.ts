import type { RealtimeChannel } from "@supabase/supabase-js";
import type { DossierClient } from "../supabase/client.ts";

type PublishedTable =
	| "client_modules"
	| "clients"
	| "graduations"
	| "parcours_briefs"
	| "parcours_demandes"
	| "parcours_etapes"
	| "parcours_modele_etapes"
	| "parcours_modeles"
	| "client_members"
	| "invitations"
	| "document_directories"
	| "document_trash"
	| "documents"
	| "notes"
	| "notifications"
	| "share_links"
	| "reminders"
	| "closure_requests"
	| "audit_log";

interface TableChanges {
	readonly table: PublishedTable;
	/** PostgREST-like filter on one column, such as `client_id=eq.…`. */
	readonly filter?: string;
	readonly event?: "INSERT" | "UPDATE" | "DELETE" | "*";
}

type Listener = () => void;
let channelNumber = 0;

/**
 * Calls back after every change the person may see, and once more whenever the connection comes back.
 * @returns what ends the subscription.
 */
export function onTableChanges(
	client: DossierClient,
	{ table, filter, event = "*" }: TableChanges,
	listener: Listener,
): () => void {
	channelNumber += 1;
	const channel = client
		.channel(`${table}-${channelNumber}`)
		.on("postgres_changes", { event: event as "*", schema: "public", table, filter }, listener);
	return follow(client, channel, listener);
}

/**
 * Calls back when the client's visible documents or its own state changed: also when something is hidden,
 * which the rows themselves cannot tell to somebody who no longer sees them.
 * @returns what ends the subscription.
 */
export function onClientTopic(client: DossierClient, clientId: string, listener: Listener): () => void {
	const channel = client
		.channel(`client:${clientId}`, { config: { private: true } })
		.on("broadcast", { event: "documents_changed" }, listener)
		.on("broadcast", { event: "client_changed" }, listener)
		.on("broadcast", { event: "parcours_changed" }, listener);
	return follow(client, channel, listener);
}

function follow(client: DossierClient, channel: RealtimeChannel, listener: Listener): () => void {
	let wasLost = false;
	channel.subscribe((status) => {
		if (status === "SUBSCRIBED" && wasLost) listener();
		wasLost = status !== "SUBSCRIBED";
	});
	return () => void client.removeChannel(channel);
}
