import { uploadLimitsQuery } from "@dossier/shared/documents/queries";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../../supabase/dossier-client.ts";

const bytesInMebibyte = 1024 * 1024;

/** What may be given, said before it is refused: the types, and the size as phones and computers count it. */
export function useLimitsSentence(): string {
	const { t } = useTranslation("uploads");
	const client = useDossierClient();
	const limits = useQuery(uploadLimitsQuery(client)).data;
	if (!limits) return t("types");
	return t("limits", { megabytes: Math.floor(limits.max_size_bytes / bytesInMebibyte) });
}
