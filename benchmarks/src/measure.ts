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

/** The median of one thing in milliseconds: under the policies and, where there is another side, without them. */
export interface Comparison {
	readonly name: string;
	readonly held: number;
	readonly free: number | undefined;
}

/** Takes both sides by turns, so that whatever else the machine does meets both. */
export async function compare(
	name: string,
	runs: number,
	held: () => Promise<number>,
	free?: () => Promise<number>,
): Promise<Comparison> {
	const times: { held: number[]; free: number[] } = { held: [], free: [] };
	// The first ones fill caches.
	for (let run = -5; run < runs; run += 1) {
		const [one, other] = [await held(), await free?.()];
		if (run < 0) continue;
		times.held.push(one);
		if (other !== undefined) times.free.push(other);
	}
	return { name, held: median(times.held), free: free && median(times.free) };
}

/** Milliseconds the work takes. */
export async function duration(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}
