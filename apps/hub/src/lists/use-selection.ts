import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";

/** Which rows of a list are chosen, and the ways to choose. */
export interface Selection {
	readonly chosen: ReadonlySet<string>;
	/** Ticks or unticks a row; with `range`, every row from the one touched last. */
	toggle(id: string, range?: boolean): void;
	/** Every row shown, or none. */
	toggleAll(): void;
	clear(): void;
	/** Space ticks the row in focus; an arrow with Shift takes in the next one. For the list's `onKeyDown`, after the arrows have moved. */
	onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** Holds which rows are chosen among those shown; what leaves the list leaves the choice. Rows are marked `data-row-id`. */
export function useSelection(shown: readonly string[]): Selection {
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
	const last = useRef<string | null>(null);
	const chosen = useMemo(() => new Set(shown.filter((id) => ticked.has(id))), [shown, ticked]);

	const toggle = useCallback(
		(id: string, range = false) => {
			const [from, to] = [shown.indexOf(last.current ?? id), shown.indexOf(id)].sort((a, b) => a - b);
			const touched = range && from !== undefined && from >= 0 ? shown.slice(from, (to ?? from) + 1) : [id];
			last.current = id;
			setTicked((before) => {
				const after = new Set(before);
				const tick = range || !before.has(id);
				for (const one of touched) tick ? after.add(one) : after.delete(one);
				return after;
			});
		},
		[shown],
	);
	const toggleAll = useCallback(
		() => setTicked(chosen.size === shown.length ? new Set() : new Set(shown)),
		[chosen, shown],
	);
	const clear = useCallback(() => setTicked(new Set()), []);
	const onKeyDown = useCallback(
		(event: KeyboardEvent<HTMLElement>) => {
			const row = rowInFocus();
			if (!row) return;
			if (event.key === " " && document.activeElement?.matches("[data-row-link]")) {
				event.preventDefault();
				toggle(row);
			} else if (event.shiftKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
				last.current ??= row;
				toggle(row, true);
			}
		},
		[toggle],
	);
	return { chosen, toggle, toggleAll, clear, onKeyDown };
}

function rowInFocus(): string | undefined {
	return document.activeElement?.closest<HTMLElement>("[data-row-id]")?.dataset.rowId;
}
