import type { Database, Tables } from "@dossier/shared/database.types";
import { unwrap } from "@dossier/shared/errors/dossier-error";
import type { SupabaseClient } from "@supabase/supabase-js";
import { type DemoJourney, type DemoModele, JOURNEYS, MODELES } from "./parcours.ts";

type Client = SupabaseClient<Database>;
type Etape = Tables<"parcours_etapes">;

/** Composes the templates and leads the clients through them, up to where the demo finds them. */
export async function loadParcours(operator: Client, idOf: ReadonlyMap<string, string>): Promise<void> {
	const modeles = new Map<string, string>();
	for (const modele of MODELES) modeles.set(modele.name, await compose(operator, modele));
	for (const journey of JOURNEYS) {
		const clientId = required(idOf.get(journey.client), journey.client);
		const modeleId = required(modeles.get(journey.modele), journey.modele);
		unwrap(await operator.rpc("assign_parcours", { client_id: clientId, modele_id: modeleId }));
		for (const step of journey.lived) await live(operator, clientId, step);
		if (journey.graduated) await graduate(operator, clientId, journey.graduated.message);
	}
}

async function compose(operator: Client, { steps, ...modele }: DemoModele): Promise<string> {
	const { id } = unwrap(await operator.from("parcours_modeles").insert(modele).select("id").single());
	for (const { demandes, ...step } of steps) {
		const row = { ...step, modele_id: id, demandes: demandes?.map((demande) => ({ ...demande })) };
		unwrap(await operator.from("parcours_modele_etapes").insert(row).select("id"));
	}
	return id;
}

async function live(operator: Client, clientId: string, step: DemoJourney["lived"][number]): Promise<void> {
	const begun = await turn(operator, await etapeOf(operator, clientId, step.title), "en_cours");
	for (const [demande, document] of Object.entries(step.given ?? {})) {
		const asked = unwrap(
			await operator
				.from("parcours_demandes")
				.select("id")
				.eq("etape_id", begun.id)
				.eq("name", demande)
				.single(),
		);
		const document_id = await documentOf(operator, clientId, document);
		unwrap(await operator.rpc("give_demanded_document", { demande_id: asked.id, document_id }));
	}
	for (const brief of step.briefs ?? []) {
		const document_id = await documentOf(operator, clientId, brief);
		const row = { client_id: clientId, etape_id: begun.id, document_id };
		unwrap(await operator.from("parcours_briefs").insert(row).select("document_id"));
	}
	if (step.endedDaysAgo === undefined) return;
	const unanswered = operator.from("parcours_demandes").delete().eq("etape_id", begun.id);
	unwrap(await unanswered.is("document_id", null).select("id"));
	await turn(operator, begun, "terminee");
}

async function turn(operator: Client, { id, revision }: Etape, state: Etape["state"]): Promise<Etape> {
	return unwrap(
		await operator.rpc("change_etape_state", { etape_id: id, state, expected_revision: revision }),
	);
}

async function etapeOf(operator: Client, clientId: string, title: string): Promise<Etape> {
	return unwrap(
		await operator.from("parcours_etapes").select().eq("client_id", clientId).eq("title", title).single(),
	);
}

async function documentOf(operator: Client, clientId: string, name: string): Promise<string> {
	const query = operator.from("documents").select("id").eq("client_id", clientId).eq("name", name);
	return unwrap(await query.single()).id;
}

async function graduate(operator: Client, clientId: string, message: string): Promise<void> {
	const { revision } = unwrap(await operator.from("clients").select("revision").eq("id", clientId).single());
	const modules = unwrap(await operator.from("modules").select("name").order("position"));
	unwrap(
		await operator.rpc("graduate_client", {
			client_id: clientId,
			expected_revision: revision,
			modules: modules.map(({ name }) => name),
			message,
		}),
	);
}

function required<T>(value: T | undefined, what: string): T {
	if (value === undefined) throw new Error(`The demo speaks of something that is not there: ${what}`);
	return value;
}
