import { toDossierError } from "@dossier/shared/errors/dossier-error";
import { ErrorState } from "@dossier/ui/error-state";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { NotFoundPage } from "./not-found-page.tsx";

// What browsers say when a page of an earlier deployment asks for a file that is no longer there.
const missingChunk =
	/dynamically imported module|importing a module script failed|error loading dynamically/i;

/** Stands for a page that broke: what to do, and the reference that is in the log. */
export function CrashPage() {
	const error = useRouteError();
	const { t } = useTranslation();
	const known = useMemo(() => toDossierError(error), [error]);
	useEffect(() => {
		reportError(known.cause ?? known);
	}, [known]);
	if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
	const outdated = error instanceof Error && missingChunk.test(error.message);
	return (
		<div className="flex min-h-[60dvh] flex-1 flex-col justify-center">
			<ErrorState
				title={t("crash.title")}
				message={outdated ? t("crash.update") : t("crash.text")}
				reference={outdated ? undefined : t("reference", { reference: known.reference })}
				retryLabel={t("reload")}
				onRetry={() => window.location.reload()}
			/>
		</div>
	);
}
