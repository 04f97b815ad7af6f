import { type ImportProgress, runClientImport } from "@dossier/shared/clients/import/mutations";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { OpenedFile } from "./opened-file.ts";

/** What was decided in the preview. */
export interface ImportDecision {
	readonly lineCount: number;
	/** Whether lines whose address is known are imported all the same. */
	readonly withDuplicates: boolean;
}

/** An import under way or over. */
export interface ImportRunState {
	readonly importId: string;
	readonly decision: ImportDecision | undefined;
	readonly progress: ImportProgress | null;
	/** Over: every line was sent, or it was stopped, or it failed. */
	readonly isDone: boolean;
	readonly wasStopped: boolean;
	readonly error: unknown;
	start(decision: ImportDecision): void;
	/** Stops after the batch under way; what is in stays. */
	stop(): void;
	/** Goes on where it stopped: lines that are in are not sent into the database twice. */
	resume(): void;
}

const NOTHING_SENT: ImportProgress = { sent: 0, refused: [], isWaiting: false };

/** Runs the import of a file, in an import of its own or in the one that stopped half-way. */
export function useImportRun(file: OpenedFile, resumedId: string | undefined): ImportRunState {
	const client = useDossierClient();
	const queries = useQueryClient();
	const [ownId] = useState(() => crypto.randomUUID());
	const importId = resumedId ?? ownId;
	const [progress, setProgress] = useState<ImportProgress | null>(null);
	const [wasStopped, setWasStopped] = useState(false);
	const abort = useRef(new AbortController());
	useEffect(() => () => abort.current.abort(), []);

	const run = useMutation({
		mutationFn: ({ lineCount, withDuplicates }: ImportDecision) =>
			runClientImport(client, {
				importId,
				file: file.summary,
				lineCount,
				nextLines: (afterLine, size) => file.lines.batch(afterLine, size, withDuplicates),
				onProgress: setProgress,
				signal: abort.current.signal,
			}),
		onSuccess: ({ refused }) => file.lines.addRefused(refused),
		onSettled: () =>
			Promise.all([
				queries.invalidateQueries({ queryKey: ["clients"] }),
				queries.invalidateQueries({ queryKey: ["client-imports", "list"] }),
			]),
	});
	const start = (decision: ImportDecision) => {
		abort.current = new AbortController();
		setWasStopped(false);
		setProgress(NOTHING_SENT);
		run.mutate(decision);
	};
	return {
		importId,
		decision: run.variables,
		progress,
		isDone: run.isSuccess || run.isError,
		wasStopped,
		error: wasStopped ? null : run.error,
		start,
		stop: () => {
			setWasStopped(true);
			abort.current.abort();
		},
		resume: () => run.variables && start(run.variables),
	};
}
