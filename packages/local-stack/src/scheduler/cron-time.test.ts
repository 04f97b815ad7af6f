import { describe, expect, it } from "vitest";
import { cronTime } from "./cron-time.ts";

describe("cronTime", () => {
	it("takes five fields as they are", () => {
		expect(cronTime(" */5 3  * * 1-5 ")).toEqual({ pattern: "*/5 3 * * 1-5" });
	});

	it("knows the last day of the month", () => {
		expect(cronTime("0 12 $ * *")).toEqual({ pattern: "0 12 L * *" });
	});

	it("knows distances in seconds", () => {
		expect(cronTime("30 seconds")).toEqual({ pattern: "* * * * * *", interval: 30 });
		expect(cronTime("1 second")).toEqual({ pattern: "* * * * * *", interval: 1 });
	});

	it.each(["60 seconds", "0 seconds", "* * * *", "* * * * * *", "@daily", ""])("refuses %j", (schedule) => {
		expect(() => cronTime(schedule)).toThrow(`"${schedule}" is no schedule`);
	});
});
