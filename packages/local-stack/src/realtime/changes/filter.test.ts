import { describe, expect, test } from "vitest";
import { InvalidFilter, parseFilters } from "./filter.ts";

describe("parseFilters", () => {
	test("an empty text has no filters", () => {
		expect(parseFilters("")).toEqual([]);
		expect(parseFilters("   ")).toEqual([]);
	});

	test("reads column, operator, negation and value", () => {
		expect(parseFilters("amount=gt.5")).toEqual([
			{ column: "amount", operator: "gt", negated: false, values: ["5"] },
		]);
		expect(parseFilters("amount=not.eq.1.5")).toEqual([
			{ column: "amount", operator: "eq", negated: true, values: ["1.5"] },
		]);
	});

	test("joins by commas, but not those inside quotes or parentheses", () => {
		expect(parseFilters('name=eq."a, (b)",id=in.(1,2),done=is.null')).toEqual([
			{ column: "name", operator: "eq", negated: false, values: ["a, (b)"] },
			{ column: "id", operator: "in", negated: false, values: ["1", "2"] },
			{ column: "done", operator: "is", negated: false, values: ["null"] },
		]);
	});

	test("unescapes quoted values, also in a list", () => {
		expect(parseFilters(String.raw`name=eq."say \"hi\" \\"`)[0]?.values).toEqual([
			String.raw`say "hi" \ `.trim(),
		]);
		expect(parseFilters(String.raw`name=in.("a,b", c ,"d\"e)")`)[0]?.values).toEqual(["a,b", "c", 'd"e)']);
	});

	test("keeps quotes that do not wrap the value", () => {
		expect(parseFilters('name=eq.5" pipe')[0]?.values).toEqual(['5" pipe']);
	});

	test("an empty list matches nothing, and is a list all the same", () => {
		expect(parseFilters("id=in.()")[0]?.values).toEqual([]);
	});

	test.each([
		["subject=foo.hey", /operator "foo" is unknown/],
		["undefined", /not written column=operator.value/],
		["a=eq.1,,b=eq.2", /empty segments/],
		["id=in.1,2", /wrapped by parentheses/],
		["done=is.maybe", /null, true, false, or unknown/],
		[`id=in.(${Array.from({ length: 101 }, (_, index) => index)})`, /Maximum 100/],
	])("refuses %s", (text, reason) => {
		expect(() => parseFilters(text)).toThrow(InvalidFilter);
		expect(() => parseFilters(text)).toThrow(reason);
	});
});
