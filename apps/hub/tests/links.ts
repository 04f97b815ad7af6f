import { vi } from "vitest";

/** The addresses of the links the app follows from now on; the browser stays where it is. */
export function watchLinks(): readonly string[] {
	const followed: string[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
		followed.push(this.href);
	});
	return followed;
}
