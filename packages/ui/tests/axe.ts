import axe from "axe-core";
import { expect } from "vitest";

/** Fails with what axe finds wrong in the document. Colours are measured in contrast.test.ts: jsdom draws nothing. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
	const { violations } = await axe.run(element, {
		rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
	});
	expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
}
