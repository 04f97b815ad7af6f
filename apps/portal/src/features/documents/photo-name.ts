import { format } from "date-fns";

/**
 * A name that tells when a photo was taken: phones call every one of them "image.jpg".
 * @example photoName("image.jpg", new Date(2026, 2, 3, 14, 5, 9)) // "photo 2026-03-03 14h05 09.jpg"
 */
export function photoName(name: string, taken: Date): string {
	const extension = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? ".jpg";
	return `photo ${format(taken, "yyyy-MM-dd HH'h'mm ss")}${extension}`;
}
