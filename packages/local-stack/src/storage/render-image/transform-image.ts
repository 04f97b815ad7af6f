import type { FileHandle } from "node:fs/promises";
import sharp, { type FitEnum, type Sharp } from "sharp";
import { errors } from "../errors.ts";
import { focalRegion } from "./focal-region.ts";
import { side, type Transform } from "./transformations.ts";

// Limits of hosted Supabase: 25 MB and 50 megapixels of source.
const LARGEST_SOURCE_BYTES = 25 * 1024 * 1024;
const LARGEST_SOURCE_PIXELS = 50_000_000;
const TIMEOUT_SECONDS = 15;
const DEFAULT_QUALITY = 80;

const FIT: Record<NonNullable<Transform["resize"]>, keyof FitEnum> = {
	cover: "cover",
	contain: "inside",
	fill: "fill",
};
const POSITION: Readonly<Record<string, string>> = {
	no: "north",
	so: "south",
	ea: "east",
	we: "west",
	noea: "northeast",
	nowe: "northwest",
	soea: "southeast",
	sowe: "southwest",
	ce: "centre",
	sm: "attention",
};
const OUTPUT = ["jpeg", "png", "webp", "avif", "gif", "tiff"] as const;
type Output = (typeof OUTPUT)[number];

/** A finished image. */
export interface TransformedImage {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly contentType: string;
}

/**
 * Resizes and re-encodes an image, upright, never enlarged, without its metadata.
 * @param takesWebp whether the client asked for WebP where no format was named.
 * @throws `StorageError` InvalidRequest when it is no image, too large, or of a kind that cannot be read.
 */
export async function transformImage(
	source: { handle: FileHandle; size: number },
	transform: Transform,
	takesWebp: boolean,
): Promise<TransformedImage> {
	if (source.size > LARGEST_SOURCE_BYTES) {
		throw errors.invalidImage("The source image file is too large to process");
	}
	// Read whole, never by path: an SVG or the like must find no neighbours to refer to.
	const bytes = await source.handle.readFile();
	try {
		const image = sharp(bytes, { limitInputPixels: LARGEST_SOURCE_PIXELS, failOn: "error" });
		const format = await outputFormat(image, transform, takesWebp);
		const resized = await resize(image.autoOrient(), transform);
		const output = await resized
			// For sharp a PNG of some quality is one of fewer colours, which nobody asked for.
			.toFormat(format, format === "png" ? {} : { quality: transform.quality ?? DEFAULT_QUALITY })
			.timeout({ seconds: TIMEOUT_SECONDS })
			.toBuffer();
		return { bytes: new Uint8Array(output), contentType: `image/${format}` };
	} catch (error) {
		throw refusal(error);
	}
}

async function outputFormat(image: Sharp, { format }: Transform, takesWebp: boolean): Promise<Output> {
	if (format === "avif" || format === "webp") return format;
	if (format === undefined && takesWebp) return "webp";
	const { format: original } = await image.metadata();
	// libvips calls the container of AVIF "heif".
	const found = OUTPUT.find((candidate) => candidate === (original === "heif" ? "avif" : original));
	if (found === undefined) throw new Error(`no output for ${original}`);
	return found;
}

async function resize(image: Sharp, transform: Transform): Promise<Sharp> {
	const [width, height] = [side(transform.width), side(transform.height)];
	if (width === undefined && height === undefined) return image;
	const { gravity, resize: mode = "cover", x_offset: x = 0.5, y_offset: y = 0.5 } = transform;
	if (gravity === "fp" && mode === "cover" && width !== undefined && height !== undefined) {
		const { autoOrient } = await image.metadata();
		return image
			.extract(focalRegion(autoOrient, { width, height }, { x, y }))
			.resize({ width, height, withoutEnlargement: true });
	}
	return image.resize({
		width,
		height,
		fit: FIT[mode],
		position: POSITION[gravity ?? "ce"],
		withoutEnlargement: true,
	});
}

function refusal(error: unknown): unknown {
	const message = error instanceof Error ? error.message : "";
	if (/pixel limit/i.test(message)) {
		return errors.invalidImage("The source image resolution is too large to process");
	}
	if (/timeout/i.test(message)) return errors.invalidImage("Image request timed out");
	return errors.invalidImage("The source image is invalid or unsupported for rendering");
}
