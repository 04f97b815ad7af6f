import type { Tables } from "@dossier/shared/database.types";
import type { Backend } from "./backend.ts";
import { json } from "./backend.ts";
import { space } from "./render-portal.tsx";

/** A document of Martin's, shared by the agency unless said otherwise. */
export function buildDocument(changes: Partial<Tables<"documents">> = {}): Tables<"documents"> {
	return {
		id: crypto.randomUUID(),
		client_id: space.clientId,
		folder: "documents",
		path: "Maquette.png",
		directory: "",
		name: "Maquette.png",
		type: "livrable",
		visible: true,
		state: "disponible",
		origin: "agence",
		current_version: 1,
		mime_type: "image/png",
		size_bytes: 14_200,
		author_id: null,
		author_name: "MiKL",
		opened_at: null,
		deleted_at: null,
		deleted_by: null,
		deleted_by_name: null,
		revision: 1,
		created_at: "2026-03-01T10:00:00+00:00",
		updated_at: "2026-03-01T10:00:00+00:00",
		...changes,
	};
}

/** A line of the table `folders`. */
function buildFolder(changes: Partial<Tables<"folders">>): Tables<"folders"> {
	return {
		name: "documents",
		position: 1,
		in_cloud: true,
		client_visibility: "always",
		client_may_add: false,
		staff_readers: [],
		staff_writers: [],
		...changes,
	};
}

/** A backend that answers what every page of a space asks, and the documents by folder and origin. */
export function answerSpace(backend: Backend, documents: readonly Tables<"documents">[]): void {
	backend.on("GET /rest/v1/agency", () => json({ name: "Atelier MiKL", locale: "fr" }));
	backend.on("GET /rest/v1/folders", () =>
		json([
			buildFolder({ name: "documents", client_visibility: "when_marked", client_may_add: true }),
			buildFolder({ name: "assets", client_may_add: true }),
			buildFolder({ name: "visios" }),
			buildFolder({ name: "factures", client_visibility: "when_marked" }),
		]),
	);
	backend.on("POST /rest/v1/rpc/upload_limits", () =>
		json({ max_size_bytes: 52_428_800, mime_types: ["application/pdf", "text/plain"] }),
	);
	backend.on("GET /rest/v1/documents", ({ query }) => {
		const asked = (column: string) => query.get(column)?.replace(/^eq\./, "");
		if (query.get("path")?.startsWith("like.")) return json([]);
		const path = asked("path");
		const found = documents.filter(
			(document) =>
				(!asked("folder") || document.folder === asked("folder")) &&
				(!asked("origin") || document.origin === asked("origin")) &&
				(!path || document.path === path),
		);
		return json(path ? (found[0] ?? null) : found);
	});
}
