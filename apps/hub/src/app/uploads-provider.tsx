import { uploadLimitsQuery } from "@dossier/shared/documents/queries";
import { createUploadQueue } from "@dossier/shared/documents/upload-queue";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { environment } from "../supabase/environment.ts";
import { UploadQueueContext } from "../uploads/upload-queue.ts";

/** Holds the uploads under way, and asks before the window closes on them. */
export function UploadsProvider({ children }: { children: ReactNode }) {
	const client = useDossierClient();
	const queries = useQueryClient();
	const [queue] = useState(() =>
		createUploadQueue({
			client,
			environment,
			limits: () => queries.fetchQuery(uploadLimitsQuery(client)),
			onDone: () => void queries.invalidateQueries({ queryKey: ["documents"] }),
		}),
	);

	useEffect(() => queue.start(), [queue]);
	useEffect(() => {
		const askBeforeLeaving = (event: BeforeUnloadEvent) => {
			const underWay = queue
				.items()
				.some(({ status }) => ["queued", "preparing", "uploading", "waiting"].includes(status));
			if (underWay) event.preventDefault();
		};
		window.addEventListener("beforeunload", askBeforeLeaving);
		return () => window.removeEventListener("beforeunload", askBeforeLeaving);
	}, [queue]);

	return <UploadQueueContext value={queue}>{children}</UploadQueueContext>;
}
