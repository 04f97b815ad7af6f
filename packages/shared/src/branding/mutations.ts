import { DossierError, toDossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import { BRANDING_BUCKET } from "./queries.ts";
import type { ClientBrandingFields } from "./schema.ts";

const EXTENSIONS: Readonly<Record<string, string>> = {
	"image/png": "png",
	"image/jpeg": "jpg",
	"image/webp": "webp",
};

/** The types a logo may have, for a file input. */
export const LOGO_TYPES = Object.keys(EXTENSIONS);

/** As large as a logo may be, in bytes: what the bucket takes. */
export const LOGO_BYTES = 524_288;

/**
 * Stores a picture as a logo and returns its key. Its bytes, not its name, say what it is.
 * @throws `DossierError` `FILE_TYPE_REFUSED`, `FILE_TOO_LARGE`, `FILE_EMPTY`, `NOT_ALLOWED`.
 */
export async function uploadLogo(client: DossierClient, file: File): Promise<string> {
	if (file.size === 0) throw new DossierError("FILE_EMPTY");
	if (file.size > LOGO_BYTES) throw new DossierError("FILE_TOO_LARGE");
	const { fileTypeFromBlob } = await import("file-type");
	const type = (await fileTypeFromBlob(file))?.mime ?? "";
	const extension = EXTENSIONS[type];
	if (!extension) throw new DossierError("FILE_TYPE_REFUSED");
	const key = `${crypto.randomUUID()}.${extension}`;
	const { error } = await client.storage.from(BRANDING_BUCKET).upload(key, file, { contentType: type });
	if (error) throw toDossierError(error);
	return key;
}

/** Removes a logo nobody wears any more. */
export async function removeLogo(client: DossierClient, key: string): Promise<void> {
	const { error } = await client.storage.from(BRANDING_BUCKET).remove([key]);
	if (error) throw toDossierError(error);
}

/** Says what a client's portal wears; everything empty is the agency's. */
export async function saveClientBranding(
	client: DossierClient,
	{ clientId, display_name, color, welcome }: ClientBrandingFields & { clientId: string },
): Promise<void> {
	unwrap(
		await client.from("client_branding").upsert({
			client_id: clientId,
			display_name: display_name || null,
			color: color || null,
			welcome: welcome || null,
		}),
	);
}
