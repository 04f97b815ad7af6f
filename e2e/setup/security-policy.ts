import type { Page } from "@playwright/test";

/** What the content security policy refuses to this page from now on, as the console says it. */
export function refusalsOfPolicy(page: Page): readonly string[] {
	const refusals: string[] = [];
	page.on("console", (message) => {
		if (message.text().includes("Content Security Policy")) refusals.push(message.text());
	});
	return refusals;
}
