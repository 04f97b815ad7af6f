import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { Constants, type Enums, type Tables } from "../database.types.ts";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** What a text is about: the terms of the portal, or the use of AI. */
export type ConsentementKind = Enums<"consentement_kind">;

/** A published text, without its body. */
export type TexteVersion = Pick<Tables<"consentement_textes">, "id" | "version">;

/** What is in force and what was decided last; `accepted` may speak of an earlier version. */
export interface ConditionsState {
	readonly inForce: TexteVersion | null;
	readonly accepted: Pick<Tables<"consentements">, "version" | "decided_at"> | null;
}

/** Whether the person has accepted the terms in force. */
export function conditionsQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["consentements", "conditions", userId],
		queryFn: async (): Promise<ConditionsState> => {
			const [inForce, accepted] = await Promise.all([
				textInForce(client, "conditions"),
				client
					.from("consentements")
					.select("version, decided_at")
					.eq("kind", "conditions")
					.eq("user_id", userId)
					.order("version", { ascending: false })
					.limit(1)
					.maybeSingle(),
			]);
			return { inForce, accepted: unwrap(accepted) };
		},
	});
}

/** The body of one version. It never changes, so it is read once. */
export function texteBodyQuery(client: DossierClient, kind: ConsentementKind, version: number) {
	return queryOptions({
		queryKey: ["consentements", "body", kind, version],
		queryFn: async () =>
			unwrap(
				await client
					.from("consentement_textes")
					.select("body")
					.eq("kind", kind)
					.eq("version", version)
					.single(),
			).body,
		staleTime: Number.POSITIVE_INFINITY,
	});
}

/** Every version of the terms the person accepted, newest first: the proof they may ask for. */
export function acceptedConditionsQuery(client: DossierClient, userId: string) {
	return queryOptions({
		queryKey: ["consentements", "accepted", userId],
		queryFn: async () =>
			unwrap(
				await client
					.from("consentements")
					.select("id, version, decided_at, person_name")
					.eq("kind", "conditions")
					.eq("user_id", userId)
					.order("decided_at", { ascending: false })
					.limit(50),
			),
	});
}

/** The text on AI in force and the client's last decision, which counts only for the version it was taken on. */
export function aiConsentQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["consentements", "ia", clientId],
		queryFn: async () => {
			const [inForce, decision] = await Promise.all([
				textInForce(client, "ia"),
				client
					.from("consentements")
					.select("version, accepted, decided_at, person_name")
					.eq("kind", "ia")
					.eq("client_id", clientId)
					.order("decided_at", { ascending: false })
					.limit(1)
					.maybeSingle(),
			]);
			return { inForce, decision: unwrap(decision) };
		},
	});
}

const clientConsentementsSchema = z.array(
	z.object({
		kind: z.enum(Constants.public.Enums.consentement_kind),
		user_id: z.uuid().nullable(),
		person_name: z.string().nullable(),
		in_force: z.number(),
		version: z.number().nullable(),
		accepted: z.boolean().nullable(),
		decided_at: z.string().nullable(),
		network: z.string().nullable(),
	}),
);

/** A last decision, or that there is none yet; `in_force` is the version that has to be decided on. */
export type ClientConsentement = z.infer<typeof clientConsentementsSchema>[number];

/** What a client's people accepted, and its word on AI, as the agency reads the proof. @throws `DossierError` `ROLE_NEEDED` */
export function clientConsentementsQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["consentements", "client", clientId],
		queryFn: async () =>
			clientConsentementsSchema.parse(
				unwrap(await client.rpc("client_consentements", { client_id: clientId })),
			),
	});
}

/** Every version of a text, newest first, with how many accept it as far as the person may see. */
export function texteVersionsQuery(client: DossierClient, kind: ConsentementKind) {
	return queryOptions({
		queryKey: ["consentements", "versions", kind],
		queryFn: async () => unwrap(await client.rpc("consentement_versions", { kind })),
	});
}

async function textInForce(client: DossierClient, kind: ConsentementKind): Promise<TexteVersion | null> {
	return unwrap(
		await client
			.from("consentement_textes")
			.select("id, version")
			.eq("kind", kind)
			.order("version", { ascending: false })
			.limit(1)
			.maybeSingle(),
	);
}
