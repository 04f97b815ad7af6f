import type { SearchHit } from "@dossier/shared/search/queries";
import { paths } from "../../paths.ts";

/** Where something that was found is at its place. */
export function hitPath({ kind, id, client_id, folder }: SearchHit): string {
	if (kind === "client") return paths.client(id);
	if (kind === "document") return paths.document(client_id, id, folder ?? undefined);
	return paths.note(client_id, id);
}
