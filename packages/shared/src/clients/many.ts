import { z } from "zod";
import { type ErrorCode, isErrorCode } from "../errors/codes.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What is done to many clients at once. */
export type ManyClientsAct =
	| { readonly kind: "owner"; readonly ownerId: string | null }
	| { readonly kind: "add_tag" | "remove_tag"; readonly tag: string }
	| { readonly kind: "statut"; readonly statut: "actif" | "suspendu" | "archive" }
	| { readonly kind: "pin" | "unpin" };

const outcomeSchema = z
	.object({
		client_id: z.uuid(),
		nom: z.string().nullable(),
		owner_before: z.uuid().nullable(),
		changed: z.boolean(),
		refused: z.string().nullable(),
	})
	.transform(({ refused, ...outcome }) => ({
		...outcome,
		refused: refused === null ? null : knownCode(refused),
	}));
/** What became of one client: changed, left as it was, or refused with a code. */
export type ManyClientsOutcome = z.infer<typeof outcomeSchema>;

function knownCode(code: string): ErrorCode {
	return isErrorCode(code) ? code : "UNKNOWN";
}

/**
 * Does one thing to many clients, 1,000 at most; a client that refuses leaves the others done.
 * @throws `DossierError` `ROLE_NEEDED`, `TAGS_INVALID`, `TOO_MANY_AT_ONCE` when nothing was tried.
 */
export async function changeManyClients(
	client: DossierClient,
	clientIds: readonly string[],
	act: ManyClientsAct,
): Promise<ManyClientsOutcome[]> {
	return z.array(outcomeSchema).parse(unwrap(await call(client, [...clientIds], act)));
}

function call(client: DossierClient, client_ids: string[], act: ManyClientsAct) {
	switch (act.kind) {
		case "owner":
			return client.rpc("set_clients_owner", { client_ids, owner_id: act.ownerId ?? undefined });
		case "add_tag":
			return client.rpc("add_clients_tag", { client_ids, tag: act.tag });
		case "remove_tag":
			return client.rpc("remove_clients_tag", { client_ids, tag: act.tag });
		case "statut":
			return client.rpc("change_clients_statut", { client_ids, statut: act.statut });
		case "pin":
			return client.rpc("pin_clients", { client_ids });
		case "unpin":
			return client.rpc("unpin_clients", { client_ids });
	}
}

interface Undo {
	readonly clientIds: string[];
	readonly act: ManyClientsAct;
}

/** What brings back what was there before; null where the life of a client has no way back. */
export function undoOf(act: ManyClientsAct, outcomes: readonly ManyClientsOutcome[]): Undo[] | null {
	const changed = outcomes.filter((outcome) => outcome.changed);
	const clientIds = changed.map((outcome) => outcome.client_id);
	switch (act.kind) {
		case "owner": {
			const owners = [...new Set(changed.map((outcome) => outcome.owner_before))];
			return owners.map((ownerId) => ({
				clientIds: changed
					.filter((outcome) => outcome.owner_before === ownerId)
					.map((outcome) => outcome.client_id),
				act: { kind: "owner", ownerId },
			}));
		}
		case "add_tag":
			return [{ clientIds, act: { kind: "remove_tag", tag: act.tag } }];
		case "remove_tag":
			return [{ clientIds, act: { kind: "add_tag", tag: act.tag } }];
		case "statut":
			return act.statut === "suspendu" ? [{ clientIds, act: { kind: "statut", statut: "actif" } }] : null;
		case "pin":
			return [{ clientIds, act: { kind: "unpin" } }];
		case "unpin":
			return [{ clientIds, act: { kind: "pin" } }];
	}
}
