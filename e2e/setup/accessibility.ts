import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];
type Fault = Violations[number]["nodes"][number];

/** No violation of WCAG 2.2 AA that axe can find on what is shown now. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_2_AA).analyze();
	const found: string[] = [];
	for (const { id, nodes } of violations) {
		for (const node of nodes) {
			if (id === "target-size" && (await canBeScrolledClear(page, node))) continue;
			found.push(`${id}: ${node.target.join(" ")}`);
		}
	}
	expect(found).toEqual([]);
}

/** Whether a button is only small where a bar, the navigation or a toast, which stay while the page moves, lie over it. */
async function canBeScrolledClear(page: Page, { any }: Fault): Promise<boolean> {
	const over = any.flatMap(({ relatedNodes = [] }) => relatedNodes.map(({ target }) => target.join(" ")));
	if (over.length === 0) return false;
	return page.evaluate((selectors) => {
		const stays = (element: Element | null): boolean =>
			element !== null &&
			(["fixed", "sticky"].includes(getComputedStyle(element).position) || stays(element.parentElement));
		return selectors.every((selector) => stays(document.querySelector(selector)));
	}, over);
}
