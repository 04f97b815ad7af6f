import { keepUploadsOf } from "@dossier/shared/documents/kept-uploads";
import { uploadLimitsQuery } from "@dossier/shared/documents/queries";
import { createUploadQueue, type UploadQueue } from "@dossier/shared/documents/upload-queue";
import type { Environment } from "@dossier/shared/supabase/environment";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { useMembership } from "../../access/membership.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { UploadsContext, unfinished, useUploadItems } from "./uploads.ts";

// Long enough to read that it arrived; by then the list shows the document itself.
const doneShownFor = 8_000;

interface UploadsProviderProps {
	environment: Environment;
	children: ReactNode;
}

/** Keeps the uploads going while the person looks at other pages, and warns before the page is closed on them. */
export function UploadsProvider({ environment, children }: UploadsProviderProps) {
	const client = useDossierClient();
	const queries = useQueryClient();
	const { session } = useMembership();
	const [queue] = useState<UploadQueue>(() =>
		createUploadQueue({
			client,
			environment,
			keeper: keepUploadsOf(session.userId),
			limits: () => queries.ensureQueryData(uploadLimitsQuery(client)),
			onDone: ({ id }) => {
				void queries.invalidateQueries({ queryKey: ["documents"] });
				void queries.invalidateQueries({ queryKey: ["parcours"] });
				setTimeout(() => queue.dismiss(id), doneShownFor);
			},
		}),
	);
	useEffect(() => queue.start(), [queue]);
	return (
		<UploadsContext value={queue}>
			<LeaveWarning />
			{children}
		</UploadsContext>
	);
}

/** The browser's own question before a tab with a file on its way is closed. */
function LeaveWarning() {
	const busy = useUploadItems().some((item) => unfinished(item) && item.status !== "queued");
	useEffect(() => {
		if (!busy) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("beforeunload", ask);
		return () => window.removeEventListener("beforeunload", ask);
	}, [busy]);
	return null;
}
