import { OfflineBanner as Banner } from "@dossier/ui/offline-banner";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../access/session.ts";
import { useLocale } from "../i18n/locale.ts";

/** When the newest of what is on the device was read, in milliseconds; 0 when nothing was. */
function lastRead(queries: QueryClient): number {
	return Math.max(
		0,
		...queries
			.getQueryCache()
			.getAll()
			.map(({ state }) => state.dataUpdatedAt),
	);
}

/** Says, for as long as it lasts, that there is no network, of when what is shown is, and that nothing is lost. */
export function OfflineBanner() {
	return (
		<Banner className="py-2.5">
			<OfflineSentence />
		</Banner>
	);
}

function OfflineSentence() {
	const { t } = useTranslation();
	const { locale } = useLocale();
	const session = useSession();
	const queries = useQueryClient();
	const read = useSyncExternalStore(
		(notify) => queries.getQueryCache().subscribe(notify),
		() => lastRead(queries),
	);
	if (!session || session === "loading" || read === 0) return t("offline");
	const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(read);
	return t("offlineSince", { date });
}
