import type { FileSummary, ImportFile } from "@dossier/shared/clients/import/import-file";
import { type Remote, wrap } from "comlink";
import type { ImportFileReader } from "./import-file.worker.ts";

/** A file that was read, in a worker of its own so that the page stays alive. */
export interface OpenedFile {
	readonly summary: FileSummary;
	readonly lines: Remote<ImportFile>;
	/** Forgets the file and its worker. */
	close(): void;
}

/** Reads a file. @throws whatever keeps the browser from reading it */
export async function openImportFile(file: File): Promise<OpenedFile> {
	const worker = new Worker(new URL("./import-file.worker.ts", import.meta.url), { type: "module" });
	const close = () => worker.terminate();
	try {
		const lines = await wrap<ImportFileReader>(worker).open(file, file.name);
		return { summary: await lines.summary, lines, close };
	} catch (error) {
		close();
		throw error;
	}
}
