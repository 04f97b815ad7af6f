import { useMutation } from "@tanstack/react-query";
import type { DossierClient } from "../supabase/client.ts";
import { followDownload } from "./follow-download.ts";
import { type ArchivePart, requestArchive } from "./mutations.ts";
import type { ArchiveSelection } from "./queries.ts";

/**
 * Asks for a selection as a zip and has the browser download it, which itself shows how far it is. Several zips are
 * handed back in `parts`, for the person to take one after the other: browsers refuse a page that starts many.
 */
export function useArchive(client: DossierClient, selection: ArchiveSelection, onStarted?: () => void) {
	const take = (part: ArchivePart) => followDownload(client, { ticket: part.ticket });
	const { mutate, data, isPending, error } = useMutation({
		meta: { reads: true },
		mutationFn: () => requestArchive(client, selection),
		onSuccess: ([only, ...others]) => {
			if (!only || others.length > 0) return;
			take(only);
			onStarted?.();
		},
	});
	const parts = data && data.length > 1 ? data : undefined;
	return { request: () => mutate(), pending: isPending, error, parts, take };
}
