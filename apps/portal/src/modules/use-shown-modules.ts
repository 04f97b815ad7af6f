import { clientModulesQuery, type ModuleName } from "@dossier/shared/modules/queries";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../access/membership.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** Which modules have their entry: all in the Lab, in One those the agency switched on. */
export function useShownModules(): (name: ModuleName) => boolean {
	const { space } = useMembership();
	const isOne = space.parcours === "one";
	const modules = useQuery({ ...clientModulesQuery(useDossierClient(), space.clientId), enabled: isOne });
	// Until they are known nothing is hidden: an entry that comes late would move under the thumb.
	return (name) => !isOne || modules.data === undefined || modules.data.includes(name);
}
