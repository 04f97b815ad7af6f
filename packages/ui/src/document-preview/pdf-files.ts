type BundledFileKind = "cMapUrl" | "standardFontDataUrl" | "wasmUrl";

// Each address is asked for alone: there are 180 files, and a PDF needs two or three.
// The options are repeated because Vite reads each call as it is written.
const addresses: Record<BundledFileKind, Record<string, () => Promise<string>>> = {
	cMapUrl: import.meta.glob<string>("../../node_modules/pdfjs-dist/cmaps/*.bcmap", {
		query: "?url&no-inline",
		import: "default",
	}),
	standardFontDataUrl: import.meta.glob<string>("../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}", {
		query: "?url&no-inline",
		import: "default",
	}),
	wasmUrl: import.meta.glob<string>("../../node_modules/pdfjs-dist/wasm/*.wasm", {
		query: "?url&no-inline",
		import: "default",
	}),
};

async function addressOf(kind: BundledFileKind, fileName: string): Promise<string | undefined> {
	return Object.entries(addresses[kind]).find(([path]) => path.endsWith(`/${fileName}`))?.[1]();
}

/**
 * Gives pdf.js the fonts and character maps a PDF may rely on without carrying them, from our own origin.
 * Its interface is pdf.js' `BinaryDataFactory`.
 */
export class BundledPdfFiles {
	/** The bytes of one file. Throws when it is not part of this build of pdf.js. */
	async fetch({ kind, filename }: { kind: BundledFileKind; filename: string }): Promise<Uint8Array> {
		const address = await addressOf(kind, filename);
		if (!address) {
			throw new Error(`pdf.js has no file ${filename}.`);
		}
		const response = await fetch(address);
		if (!response.ok) {
			throw new Error(`${address} answered ${response.status}.`);
		}
		return new Uint8Array(await response.arrayBuffer());
	}
}
