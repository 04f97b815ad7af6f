import { storageUseQuery } from "@dossier/shared/documents/queries";
import { formatBytes } from "@dossier/shared/formats/size";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** How much the files of a client take, of how much they may. */
export function StorageUse({ clientId }: { clientId: string }) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	const { data } = useQuery(storageUseQuery(useDossierClient(), clientId));
	if (!data) return null;
	const used = formatBytes(data.used_bytes, locale);
	return (
		<span className="ml-auto whitespace-nowrap tabular-nums" title={t("storage.counts")}>
			{data.limit_bytes === null
				? t("storage.used", { used })
				: t("storage.usedOf", { used, limit: formatBytes(data.limit_bytes, locale) })}
		</span>
	);
}
