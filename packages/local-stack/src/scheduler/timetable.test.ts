import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ScheduledJob } from "./job.ts";
import { Timetable } from "./timetable.ts";

const job = (name: string, schedule: string): ScheduledJob => ({
	name,
	schedule,
	command: "select 1",
	function_name: null,
});
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const run = vi.fn<(job: ScheduledJob) => Promise<void>>();
let timetable: Timetable;

beforeEach(() => {
	vi.useFakeTimers({ now: new Date("2026-01-31T22:58:30Z") });
	vi.resetAllMocks();
	run.mockResolvedValue();
	timetable = new Timetable(run, log);
});

afterEach(async () => {
	await timetable.stop();
	vi.useRealTimers();
});

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

describe("Timetable", () => {
	it("runs each job at its time", async () => {
		timetable.replace([job("minutely", "* * * * *"), job("hourly", "0 * * * *")]);
		await minutes(1);
		expect(run.mock.calls.map(([{ name }]) => name)).toEqual(["minutely"]);
		await minutes(1);
		expect(run.mock.calls.map(([{ name }]) => name).sort()).toEqual(["hourly", "minutely", "minutely"]);
	});

	it("counts in UTC whatever the machine's zone", async () => {
		timetable.replace([job("nightly", "0 23 * * *")]);
		await minutes(1);
		expect(run).not.toHaveBeenCalled();
		await minutes(1);
		expect(run).toHaveBeenCalledOnce();
	});

	it("knows the last day of the month", async () => {
		timetable.replace([job("closing", "0 23 $ * *"), job("first", "0 23 1 * *")]);
		await minutes(2);
		expect(run.mock.calls.map(([{ name }]) => name)).toEqual(["closing"]);
	});

	it("keeps a distance in seconds", async () => {
		timetable.replace([job("often", "20 seconds")]);
		await minutes(1);
		expect(run.mock.calls.length).toBeGreaterThanOrEqual(2);
		expect(run.mock.calls.length).toBeLessThanOrEqual(3);
	});

	it("never runs a job beside itself, nor makes up for what it left out", async () => {
		const { promise, resolve } = withResolvers();
		run.mockReturnValueOnce(promise);
		timetable.replace([job("slow", "* * * * *")]);
		await minutes(3);
		expect(run).toHaveBeenCalledOnce();
		resolve();
		await minutes(1);
		expect(run).toHaveBeenCalledTimes(2);
	});

	it("goes on after a failure, which it logs", async () => {
		run.mockRejectedValueOnce(new Error("no such table"));
		timetable.replace([job("shaky", "* * * * *")]);
		await minutes(2);
		expect(run).toHaveBeenCalledTimes(2);
		expect(log.error).toHaveBeenCalledExactlyOnceWith('The scheduled job "shaky" failed.', {
			reason: "no such table",
		});
	});

	it("forgets what is gone and takes what is new or changed", async () => {
		timetable.replace([job("old", "* * * * *"), job("moved", "* * * * *")]);
		timetable.replace([job("moved", "0 0 1 1 *"), job("new", "* * * * *")]);
		await minutes(1);
		expect(run.mock.calls.map(([{ name }]) => name)).toEqual(["new"]);
	});

	it("keeps the rhythm of what did not change", async () => {
		timetable.replace([job("often", "59 seconds")]);
		await vi.advanceTimersByTimeAsync(2_000);
		const before = run.mock.calls.length;
		timetable.replace([job("often", "59 seconds")]);
		await vi.advanceTimersByTimeAsync(2_000);
		expect(run.mock.calls.length).toBe(before);
	});

	it("names a schedule it cannot read and runs the others", async () => {
		timetable.replace([job("broken", "61 * * * *"), job("odd", "daily"), job("sound", "* * * * *")]);
		await minutes(1);
		expect(run.mock.calls.map(([{ name }]) => name)).toEqual(["sound"]);
		expect(log.error.mock.calls.map(([message]) => message)).toEqual([
			'The scheduled job "broken" never runs.',
			'The scheduled job "odd" never runs.',
		]);
	});

	it("waits for what runs when it stops", async () => {
		const { promise, resolve } = withResolvers();
		run.mockReturnValueOnce(promise);
		timetable.replace([job("slow", "* * * * *")]);
		await minutes(1);
		let ended = false;
		const stopping = timetable.stop().then(() => {
			ended = true;
		});
		await minutes(1);
		expect(ended).toBe(false);
		resolve();
		await stopping;
		expect(run).toHaveBeenCalledOnce();
	});
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
	let resolve = () => {};
	const promise = new Promise<void>((settle) => {
		resolve = settle;
	});
	return { promise, resolve };
}
