/** Pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * The largest part of an image that has the shape of `target` and keeps the focal point as near its middle as fits.
 * @param focus fractions of width and height, 0 to 1, from the top left.
 */
export function focalRegion(image: Size, target: Size, focus: { x: number; y: number }) {
	const scale = Math.min(image.width / target.width, image.height / target.height);
	const width = Math.max(1, Math.round(target.width * scale));
	const height = Math.max(1, Math.round(target.height * scale));
	return {
		left: offset(focus.x * image.width, width, image.width),
		top: offset(focus.y * image.height, height, image.height),
		width,
		height,
	};
}

function offset(middle: number, length: number, available: number): number {
	return Math.round(Math.min(Math.max(middle - length / 2, 0), available - length));
}
