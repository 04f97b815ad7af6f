/**
 * Turns a pattern of row names into readable parts: `{A,B}/documents/visible` becomes `A, B › documents › visible`.
 * `anything` is what a lone star reads as.
 */
export function rowWords(pattern: string, anything: string): string {
	return pattern
		.split(/\/(?![^{]*\})/)
		.map((part) => (part === "*" ? anything : part.replaceAll(/[{}]/g, "").replaceAll(",", ", ")))
		.join(" › ");
}
