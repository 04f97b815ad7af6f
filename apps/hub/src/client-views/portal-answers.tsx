import { agencyQuery } from "@dossier/shared/agency/queries";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { answerPortal } from "./answer-portal.ts";

/** Stays in the Hub's frame, so that a portal opened from here may be reloaded while one works on. */
export function PortalAnswers() {
	const client = useDossierClient();
	const portalUrl = useQuery(agencyQuery(client)).data?.portal_url;
	useEffect(() => (portalUrl ? answerPortal(client, portalUrl) : undefined), [client, portalUrl]);
	return null;
}
