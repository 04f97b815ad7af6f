import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { errors, StorageError } from "../errors.ts";
import type { StoredFile } from "../files/object-files.ts";
import type { ReceivedUpload, UploadTaker } from "./receive-upload.ts";
import { headerOfForm, LONGEST_USER_METADATA, type UploadHeader } from "./upload-header.ts";

const MOST_FIELDS = 10;

/**
 * Reads a form: the first part with a file name is the file, whatever its field is called
 * (clients send it unnamed), and text fields describe it, before or after.
 * @throws `StorageError` for a form without file or cut short, or what `taker` refused.
 */
export async function receiveForm(
	headers: Headers,
	body: Readable,
	taker: UploadTaker,
): Promise<ReceivedUpload> {
	const fields = new Map<string, string>();
	let part: BusboyFileStream | undefined;
	let file: Promise<{ header: UploadHeader; stored: StoredFile; partType: string }> | undefined;

	const form = openForm(headers);
	form.on("field", (name, value, _nameIsCut, valueIsCut) => {
		if (valueIsCut) form.destroy(errors.entityTooLarge("user_metadata"));
		fields.set(name, value);
	});
	form.on("file", (_field, stream, _name, _encoding, partType) => {
		part = stream;
		file = takeFile(stream, () => headerOfForm(headers, fields, partType), taker, partType);
		file.catch((error) => form.destroy(error));
	});

	try {
		await pipeline(body, form);
		if (file === undefined) throw errors.noContentProvided("The form holds no file");
		const { header, stored, partType } = await file;
		const complete = headerOfForm(headers, fields, partType);
		if (JSON.stringify(complete) !== JSON.stringify(header)) await taker.permit(complete);
		return { header: complete, file: stored };
	} catch (error) {
		// Cut short, the form never ends its part: whoever still writes it would wait for ever.
		part?.destroy(error instanceof Error ? error : undefined);
		const written = await file?.catch(() => undefined);
		if (written !== undefined) await taker.discard(written.stored);
		throw error instanceof StorageError ? error : errors.noContentProvided(`The form is broken: ${error}`);
	}
}

function openForm(headers: Headers): Busboy {
	try {
		return new Busboy({
			headers: { "content-type": headers.get("content-type") ?? "" },
			limits: { fields: MOST_FIELDS, files: 1, fieldSize: LONGEST_USER_METADATA },
		});
	} catch (error) {
		throw errors.noContentProvided(error instanceof Error ? error.message : String(error));
	}
}

async function takeFile(
	stream: BusboyFileStream,
	readHeader: () => UploadHeader,
	taker: UploadTaker,
	partType: string,
) {
	// A form that breaks while permission is asked must not end the process.
	stream.on("error", () => undefined);
	const header = readHeader();
	await taker.permit(header);
	return { header, stored: await taker.store(stream), partType };
}
