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

/** One thing to measure: what it takes under the policies and, where there is another side, without them. */
export interface Load {
	readonly name: string;
	readonly runs: number;
	readonly held: () => Promise<number>;
	readonly free?: (() => Promise<number>) | undefined;
}

/** The medians of one load in milliseconds. */
export interface Sides {
	readonly held: number;
	readonly free: number | undefined;
}

/** Measures the same load of several agencies, all their sides by turns, so that whatever else the machine does meets each. */
export async function takeTurns(loads: readonly Load[]): Promise<Sides[]> {
	const times = loads.map((load) => ({ load, ...noTimes() }));
	// The first ones fill caches.
	for (let run = -5; run < (loads[0]?.runs ?? 0); run += 1) {
		for (const { load, held, free } of times) {
			const [one, other] = [await load.held(), await load.free?.()];
			if (run < 0) continue;
			held.push(one);
			if (other !== undefined) free.push(other);
		}
	}
	return times.map(({ load, held, free }) => ({ held: median(held), free: load.free && median(free) }));
}

const noTimes = (): { held: number[]; free: number[] } => ({ held: [], free: [] });

/** Milliseconds the work takes. */
export async function duration(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}
