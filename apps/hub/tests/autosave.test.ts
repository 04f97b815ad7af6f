import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAutosave } from "../src/drafts/autosave.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("saves once what was typed in a row, the last of it", async () => {
	const save = vi.fn(async (_value: string) => undefined);
	const states: string[] = [];
	const autosave = createAutosave(save, (state) => states.push(state), 600);
	autosave.change("a");
	await vi.advanceTimersByTimeAsync(500);
	autosave.change("ab");
	await vi.advanceTimersByTimeAsync(500);
	expect(save).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(100);
	expect(save.mock.calls).toEqual([["ab"]]);
	expect(states).toEqual(["waiting", "waiting", "saved"]);
});

it("saves one after the other, so that an old text never overtakes a new one", async () => {
	const done: string[] = [];
	let release = (): void => undefined;
	const autosave = createAutosave<string>(
		async (value) => {
			if (value === "slow") {
				await new Promise<void>((resolve) => {
					release = resolve;
				});
			}
			done.push(value);
		},
		() => undefined,
		10,
	);
	autosave.change("slow");
	await vi.advanceTimersByTimeAsync(10);
	autosave.change("new");
	const flushed = autosave.flush();
	release();
	await flushed;
	expect(done).toEqual(["slow", "new"]);
});

it("forgets what waits when it is cancelled, and lets what is under way end", async () => {
	const save = vi.fn(async () => undefined);
	const autosave = createAutosave(save, () => undefined, 10);
	autosave.change("x");
	await autosave.cancel();
	await vi.advanceTimersByTimeAsync(50);
	expect(save).not.toHaveBeenCalled();
});

it("says that a save failed, and goes on", async () => {
	const states: string[] = [];
	const save = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(undefined);
	const autosave = createAutosave(save, (state) => states.push(state), 10);
	autosave.change("x");
	await autosave.flush();
	autosave.change("y");
	await autosave.flush();
	expect(states).toEqual(["waiting", "failed", "waiting", "saved"]);
});
