import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { ShellSkeleton } from "../app/shell-skeleton.tsx";
import { LoadError } from "../feedback/load-error.tsx";
import { loadAllTexts } from "../i18n/translations.ts";
import { openView } from "./open-view.ts";
import { ViewNotice } from "./view-notice.tsx";
import { ViewedPortal } from "./viewed-portal.tsx";

/** The portal as a member sees it, once the Hub gave the token to look with. */
export function ClientViewApp({ viewId, translations }: { viewId: string; translations: i18n }) {
	const queries = useQueryClient();
	const opened = useQuery({
		queryKey: ["client-views", "open", viewId],
		queryFn: async () => {
			await loadAllTexts(translations);
			return openView(viewId, queries);
		},
		retry: false,
		refetchInterval: false,
		staleTime: Number.POSITIVE_INFINITY,
	});
	if (opened.isError) {
		return <LoadError error={opened.error} onRetry={() => opened.refetch()} retrying={opened.isFetching} />;
	}
	if (!opened.data) return <ShellSkeleton />;
	if (opened.data.state !== "open") return <ViewNotice reason={opened.data.state} />;
	return (
		<ViewedPortal loadClient={opened.data.loadClient} view={opened.data.view} translations={translations} />
	);
}
