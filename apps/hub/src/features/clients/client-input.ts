import type { clientSchema, FollowedClient } from "@dossier/shared/clients/schema";
import type { z } from "zod";

/** A client as the fields hold it: texts, empty where nothing was given. */
export type ClientInput = z.input<typeof clientSchema>;

/** The fields of a client that does not exist yet. */
export const emptyClient: ClientInput = {
	nom: "",
	entreprise: "",
	email: "",
	telephone: "",
	parcours: "lab",
	tags: [],
	owner_id: "",
};

/** The fields of a client as it is stored. */
export function clientInput(client: FollowedClient): ClientInput {
	return {
		nom: client.nom,
		entreprise: client.entreprise ?? "",
		email: client.email ?? "",
		telephone: client.telephone ?? "",
		parcours: client.parcours,
		tags: client.tags,
		owner_id: client.owner_id ?? "",
	};
}
