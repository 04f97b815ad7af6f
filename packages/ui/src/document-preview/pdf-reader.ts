import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { useEffect, useState } from "react";
import { BundledPdfFiles } from "./pdf-files.ts";

GlobalWorkerOptions.workerSrc = workerAddress;

export type PdfReading =
	| { state: "loading" }
	| { state: "unreadable" }
	| { state: "passwordProtected" }
	| { state: "ready"; pdf: PDFDocumentProxy };

// pdf.js throws this class and does not export it.
function asksForPassword(error: unknown): boolean {
	return error instanceof Error && error.name === "PasswordException";
}

/** Opens a PDF in pdf.js' worker and closes it when the component goes. Its scripts and forms never run. */
export function usePdf(content: Blob): PdfReading {
	const [reading, setReading] = useState<PdfReading>({ state: "loading" });
	useEffect(() => {
		let current = true;
		let close = () => {};
		const open = async () => {
			const data = await content.arrayBuffer();
			if (!current) {
				return;
			}
			const task = getDocument({
				data,
				BinaryDataFactory: BundledPdfFiles,
				useWorkerFetch: false,
				useSystemFonts: false,
				enableXfa: false,
			});
			close = () => void task.destroy();
			const pdf = await task.promise;
			if (current) {
				setReading({ state: "ready", pdf });
			}
		};
		setReading({ state: "loading" });
		open().catch((error: unknown) => {
			if (current) {
				setReading({ state: asksForPassword(error) ? "passwordProtected" : "unreadable" });
			}
		});
		return () => {
			current = false;
			close();
		};
	}, [content]);
	return reading;
}
