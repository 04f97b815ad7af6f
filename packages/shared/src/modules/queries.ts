import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";

/** The modules the apps know how to show; a later database may hold more. */
export const moduleNames = ["documents", "assets", "parcours", "activite"] as const;
export type ModuleName = (typeof moduleNames)[number];
const moduleNameSchema = z.enum(moduleNames);

/** The modules switched on for a client, in the order they are shown. */
export function clientModulesQuery(client: DossierClient, clientId: string) {
	return queryOptions({
		queryKey: ["modules", clientId],
		queryFn: async (): Promise<ModuleName[]> => {
			const rows = unwrap(await client.from("client_modules").select("module").eq("client_id", clientId));
			const on = new Set(rows.map(({ module }) => module));
			return moduleNames.filter((name) => on.has(name));
		},
	});
}

/** A name as one the apps know, or null. */
export function knownModule(name: string): ModuleName | null {
	return moduleNameSchema.safeParse(name).data ?? null;
}
