import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { DossierClient } from "../supabase/client.ts";
import { followDownload } from "./follow-download.ts";
import { type ArchivePart, requestArchive } from "./mutations.ts";
import type { ArchiveSelection } from "./queries.ts";

/**
 * Asks for a selection as a zip and has the browser download it, which itself shows how far it is. Several zips are
 * handed back in `parts`, for the person to take one after the other: browsers refuse a page that starts many.
 */
export function useArchive(client: DossierClient, selection: ArchiveSelection, onStarted?: () => void) {
	const [taken, setTaken] = useState<readonly string[]>([]);
	const request = useMutation({
		meta: { reads: true },
		mutationFn: async () => {
			const parts = await requestArchive(client, selection);
			const [only, ...others] = parts;
			if (!only || others.length > 0) return parts;
			await followDownload(client, { ticket: only.ticket });
			return null;
		},
		onSuccess: (parts) => {
			setTaken([]);
			if (!parts) onStarted?.();
		},
	});
	const take = useMutation({
		meta: { reads: true },
		mutationFn: ({ ticket }: ArchivePart) => followDownload(client, { ticket }),
		onSuccess: (_followed, { fileName }) => setTaken((before) => [...before, fileName]),
	});
	return {
		request: () => request.mutate(),
		pending: request.isPending,
		/** Undefined while nothing was granted, or one zip alone. */
		parts: request.data ?? undefined,
		take: (part: ArchivePart) => take.mutate(part),
		/** The name of the part whose download is about to begin. */
		taking: take.isPending ? take.variables.fileName : undefined,
		/** The names of the parts whose download began. */
		taken,
		error: request.error ?? take.error,
	};
}

/** What `useArchive` returns. */
export type Archive = ReturnType<typeof useArchive>;
