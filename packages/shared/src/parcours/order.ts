/** The list with one of its items at another place; the same list when there is no such item. */
export function moved(ids: readonly string[], id: string, place: number): string[] {
	if (!ids.includes(id)) return [...ids];
	return ids.filter((other) => other !== id).toSpliced(place, 0, id);
}
