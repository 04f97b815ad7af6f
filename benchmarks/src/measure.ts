/** The middle value. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds as "median (least to most)", in seconds. */
export function seconds(milliseconds: readonly number[]): string {
	const show = (value: number) => (value / 1000).toFixed(2);
	return `${show(median(milliseconds))} s (${show(Math.min(...milliseconds))} to ${show(Math.max(...milliseconds))})`;
}
