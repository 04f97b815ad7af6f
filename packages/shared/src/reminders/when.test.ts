import { expect, test } from "vitest";
import { byMoment, momentOf } from "./when.ts";

const now = new Date(2026, 5, 10, 14, 0);
const at = (...time: [number, number, number, number?]) => ({
	due_at: new Date(time[0], time[1], time[2], time[3] ?? 9).toISOString(),
});

test("a reminder is late as soon as its time has come, and today until midnight", () => {
	expect(momentOf(at(2026, 5, 10, 13), now)).toBe("late");
	expect(momentOf(at(2026, 5, 10, 23), now)).toBe("today");
	expect(momentOf(at(2026, 5, 11, 0), now)).toBe("week");
});

test("the week is the seven days from today", () => {
	expect(momentOf(at(2026, 5, 16, 23), now)).toBe("week");
	expect(momentOf(at(2026, 5, 17, 0), now)).toBe("later");
	expect(momentOf({ due_at: null }, now)).toBe("undated");
});

test("groups come in the order of time and only when they hold something", () => {
	const groups = byMoment([{ due_at: null }, at(2026, 8, 1), at(2026, 5, 1)], now);
	expect(groups.map(({ moment, reminders }) => [moment, reminders.length])).toEqual([
		["late", 1],
		["later", 1],
		["undated", 1],
	]);
});
