import { ImportFile } from "@dossier/shared/clients/import/import-file";
import { expose, proxy } from "comlink";

const reader = {
	/** Reads a file and keeps it here: the page asks for what it shows. */
	open: async (file: Blob, name: string) => proxy(await ImportFile.read(file, name)),
};
export type ImportFileReader = typeof reader;

expose(reader);
