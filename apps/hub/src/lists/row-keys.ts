import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus between the links marked `data-row-link` of a list with the arrows, Home and End. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
	if (!(event.target instanceof HTMLElement) || event.target.matches("input, select, textarea")) return;
	const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row-link]")];
	const next = nextLink(event.key, links, document.activeElement);
	if (!next) return;
	event.preventDefault();
	next.focus();
}

function nextLink(
	key: string,
	links: readonly HTMLElement[],
	focused: Element | null,
): HTMLElement | undefined {
	if (key === "Home") return links[0];
	if (key === "End") return links.at(-1);
	const step = steps[key];
	if (step === undefined) return undefined;
	const current = links.findIndex((link) => link === focused || link.closest("tr, li")?.contains(focused));
	return links[Math.max(current + step, 0)];
}
