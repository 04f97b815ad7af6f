import { agencyQuery } from "@dossier/shared/agency/queries";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** The agency's name, or "votre agence" until it is known. */
export function useAgencyName(): string {
	const { t } = useTranslation();
	const client = useDossierClient();
	return useQuery(agencyQuery(client)).data?.name ?? t("agency");
}
