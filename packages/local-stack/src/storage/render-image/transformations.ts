import { z } from "zod";

const LARGEST_SIDE = 2000;

const GRAVITIES = ["no", "so", "ea", "we", "noea", "nowe", "soea", "sowe", "ce", "sm", "fp"] as const;

const fields = z.object({
	height: z.coerce.number().int().min(0).optional(),
	width: z.coerce.number().int().min(0).optional(),
	resize: z.enum(["cover", "contain", "fill"]).optional(),
	quality: z.coerce.number().int().min(20).max(100).optional(),
	format: z.enum(["origin", "avif", "webp"]).optional(),
	gravity: z.enum(GRAVITIES).optional(),
	x_offset: z.coerce.number().optional(),
	y_offset: z.coerce.number().optional(),
});

/** What a request may ask of an image; the shape is that of the client's `transform`. */
export const transformRequest = fields.superRefine(({ gravity, x_offset, y_offset }, check) => {
	const isFocal = gravity === "fp";
	for (const [path, offset] of Object.entries({ x_offset, y_offset })) {
		if (isFocal && (offset === undefined || offset < 0 || offset > 1)) {
			check.addIssue({ code: "custom", path: [path], message: "must be between 0 and 1 for gravity fp" });
		}
		if (!isFocal && offset !== undefined) {
			check.addIssue({ code: "custom", path: [path], message: "is only served for gravity fp" });
		}
	}
});

/** @see transformRequest */
export type Transform = z.infer<typeof transformRequest>;

const RESIZING_TYPE = { cover: "fill", contain: "fit", fill: "force" } as const;

/** The segments a signed URL's token keeps, such as `height:200,width:200,resize:cover`; empty for none. */
export function writeTransformations(transform: Transform): string {
	return segments(transform, transform.resize === undefined ? undefined : `resize:${transform.resize}`);
}

/** The segments the response names, in the words of imgproxy. */
export function describeTransformations(transform: Transform): string {
	return segments(transform, `resizing_type:${RESIZING_TYPE[transform.resize ?? "cover"]}`);
}

/** Reads a token's segments; what is not one of ours is left out, as the token is genuine. */
export function readTransformations(text: string): Transform {
	const entries = text.split(",").flatMap((segment) => {
		const [name, value, x, y] = segment.split(":");
		return name === "gravity" && value === "fp"
			? ([
					["gravity", value],
					["x_offset", x],
					["y_offset", y],
				] as const)
			: ([[name, value]] as const);
	});
	return transformRequest.catch({}).parse(Object.fromEntries(entries));
}

/** Sides beyond the limit are cut to it, as Storage does, rather than refused. */
export function side(length: number | undefined): number | undefined {
	return length === undefined || length === 0 ? undefined : Math.min(length, LARGEST_SIDE);
}

function segments(transform: Transform, resizing: string | undefined): string {
	const { height, width, quality, format, gravity, x_offset, y_offset } = transform;
	const isResized = Boolean(height || width);
	return [
		height ? `height:${side(height)}` : undefined,
		width ? `width:${side(width)}` : undefined,
		isResized ? resizing : undefined,
		quality === undefined ? undefined : `quality:${quality}`,
		format === undefined || format === "origin" ? undefined : `format:${format}`,
		gravity === undefined ? undefined : `gravity:${gravity}`,
		gravity === "fp" ? `${x_offset}:${y_offset}` : undefined,
	]
		.filter((segment) => segment !== undefined)
		.join(",")
		.replace("gravity:fp,", "gravity:fp:");
}
