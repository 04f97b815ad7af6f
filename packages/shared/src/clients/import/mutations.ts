import { unwrap } from "../../errors/dossier-error.ts";
import type { DossierClient } from "../../supabase/client.ts";
import type { BatchLine, FileSummary } from "./import-file.ts";
import { whenOnline } from "./when-online.ts";

/** Well under a second for the database, and far from its limits. */
const BATCH = 500;

/** What an import is made of, and what it tells while it runs. */
export interface ClientImport {
	/** Chosen by whoever starts it: the same id goes on with the same import. */
	readonly importId: string;
	readonly file: Pick<FileSummary, "name" | "hash">;
	/** How many lines there are to send. */
	readonly lineCount: number;
	/** The lines after a line, `size` of them at most; none at the end. */
	nextLines(afterLine: number, size: number): Promise<readonly BatchLine[]>;
	/** Told after each batch, and when the connection is lost. */
	onProgress(progress: ImportProgress): void;
	readonly signal: AbortSignal;
}

/** How far an import is. */
export interface ImportProgress {
	readonly sent: number;
	/** Lines the database refused. */
	readonly refused: readonly number[];
	readonly isWaiting: boolean;
}

/**
 * Sends every line, batch by batch, and finishes the import. A lost connection is waited for; a batch that arrived
 * although its answer did not is recognised by its lines. Aborted, it stops between two batches and leaves the import
 * open, to be resumed or undone.
 * @returns how it ended
 * @throws `DossierError` `ROLE_NEEDED`, `IMPORT_NOT_OPEN`
 */
export async function runClientImport(client: DossierClient, run: ClientImport): Promise<ImportProgress> {
	const { importId, file, lineCount, signal } = run;
	let progress: ImportProgress = { sent: 0, refused: [], isWaiting: false };
	const tell = (changed: Partial<ImportProgress>) => {
		progress = { ...progress, ...changed };
		run.onProgress(progress);
	};
	const patiently = <Answer>(call: () => Promise<Answer>) =>
		whenOnline(call, signal, (isWaiting) => tell({ isWaiting }));

	await patiently(async () =>
		unwrap(
			await client.rpc("begin_client_import", {
				import_id: importId,
				file_name: file.name,
				file_hash: file.hash,
				line_count: lineCount,
			}),
		),
	);
	let lines = await run.nextLines(0, BATCH);
	while (lines.length > 0 && !signal.aborted) {
		const batch = [...lines];
		const refused = await patiently(async () =>
			unwrap(await client.rpc("import_clients", { import_id: importId, lines: batch })),
		);
		tell({
			sent: progress.sent + batch.length,
			refused: [...progress.refused, ...refused.map(({ line }) => line)],
		});
		lines = await run.nextLines(batch.at(-1)?.line ?? 0, BATCH);
	}
	if (!signal.aborted) await patiently(() => finishClientImport(client, importId));
	return progress;
}

/** Ends an import where it is: what is in stays, and the history gets its line. */
export async function finishClientImport(client: DossierClient, importId: string): Promise<void> {
	unwrap(await client.rpc("finish_client_import", { import_id: importId }));
}

/**
 * Removes every client of an import that nothing was added to since, and tells how many are gone and how many are left
 * to go.
 * @returns how many were removed
 * @throws `DossierError` `ROLE_NEEDED`
 */
export async function undoClientImport(
	client: DossierClient,
	importId: string,
	onProgress: (progress: { removed: number; remaining: number }) => void,
): Promise<number> {
	let removed = 0;
	for (let remaining = 1; remaining > 0; ) {
		const [step] = unwrap(await client.rpc("undo_client_import", { import_id: importId }));
		removed += step?.removed ?? 0;
		remaining = step?.remaining ?? 0;
		onProgress({ removed, remaining });
	}
	return removed;
}
