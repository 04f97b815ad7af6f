import { expect, test } from "vitest";
import { checkAllowedMimeTypes, checkMimeType } from "./mime-types.ts";

test.each([
	["image/png", null],
	["image/png", []],
	["image/png", ["image/png"]],
	["image/png", ["text/plain", "image/*"]],
	["text/plain;charset=utf-8", ["text/plain;charset=utf-8"]],
])("%s is taken by a bucket for %j", (type, allowed) => {
	expect(() => checkMimeType(type, allowed)).not.toThrow();
});

test.each([
	["image/png", ["image/jpeg"]],
	["imageX/png", ["image/*"]],
	["png", ["image/*"]],
	["", ["image/*"]],
	// As on Supabase: a parameter that is not listed is another type.
	["text/plain;charset=utf-8", ["text/plain"]],
])("%s is refused by a bucket for %j", (type, allowed) => {
	expect(() => checkMimeType(type, allowed)).toThrow(`mime type ${type} is not supported`);
});

test("a list of allowed types holds types only", () => {
	expect(() => checkAllowedMimeTypes(["image/*", "application/vnd.ms-excel", "*"])).not.toThrow();
	for (const type of ["image", "image/", "/png", "a b/c", `a/${"b".repeat(1000)}`]) {
		expect(() => checkAllowedMimeTypes([type])).toThrow(`mime type ${type} is not supported`);
	}
});
