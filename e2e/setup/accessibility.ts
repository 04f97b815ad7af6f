import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No violation of WCAG 2.2 AA that axe can find on what is shown now. */
export async function expectAccessible(page: Page): Promise<void> {
	let found = await violations(page);
	if (found.some((violation) => violation.startsWith("target-size:"))) {
		// A toast that comes meanwhile covers part of a button for some seconds, and axe takes the rest for the button.
		await showToasts(page, false);
		found = await violations(page);
		await showToasts(page, true);
	}
	expect(found).toEqual([]);
}

async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG_2_2_AA).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

async function showToasts(page: Page, shown: boolean): Promise<void> {
	await page.locator("[data-sonner-toaster]").evaluateAll(
		(toasters, visibility) => {
			for (const toaster of toasters)
				if (toaster instanceof HTMLElement) toaster.style.visibility = visibility;
		},
		shown ? "" : "hidden",
	);
}
