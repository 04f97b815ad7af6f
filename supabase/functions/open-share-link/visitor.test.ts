import { describe, expect, it } from "vitest";
import { visitorOf } from "./visitor.ts";

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";
const SAFARI =
	"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";
const of = (headers: Record<string, string>) => visitorOf(new Headers(headers));

describe("what is written of a visitor", () => {
	it.each([
		[FIREFOX, "Firefox · Windows"],
		[SAFARI, "Safari · iOS"],
		["", null],
	])("names browser and system, no version: %j", (userAgent, agent) => {
		expect(of({ "user-agent": userAgent }).agent).toBe(agent);
	});

	it.each([
		["203.0.113.77", "203.0.113.0/24"],
		["::ffff:203.0.113.77", "203.0.113.0/24"],
		["2001:DB8:1:2::9", "2001:db8:1::/48"],
		["unknown", null],
		["'; drop table", null],
	])("holds no whole address: %s", (address, network) => {
		expect(of({ "cf-connecting-ip": address }).network).toBe(network);
	});

	it("does not believe the address a caller claims", () => {
		expect(of({ "x-forwarded-for": "198.51.100.7", "x-real-ip": "198.51.100.7" }).network).toBeNull();
	});

	it("is nothing where nothing is said", () => {
		expect(of({})).toEqual({ agent: null, network: null });
	});
});
