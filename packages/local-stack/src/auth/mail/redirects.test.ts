import { expect, test } from "vitest";
import { isAllowedRedirect } from "./redirects.ts";

const site = "http://127.0.0.1:5174";
const allowed = (address: string) =>
	isAllowedRedirect(address, site, ["http://localhost:5173/**", "https://*.example.com/welcome"]);

test("the site itself, on any port, is allowed", () => {
	expect(allowed("http://127.0.0.1:5174/reset?next=1")).toBe(true);
	expect(allowed("http://127.0.0.1:5173/")).toBe(true);
});

test("patterns cross slashes only with two stars", () => {
	expect(allowed("http://localhost:5173/a/b")).toBe(true);
	expect(allowed("https://app.example.com/welcome")).toBe(true);
	expect(allowed("https://app.other.example.com/welcome")).toBe(false);
	expect(allowed("https://app.example.com/welcome/back")).toBe(false);
});

test("other sites, look-alikes and nonsense are not", () => {
	for (const address of [
		"https://evil.test/",
		"http://localhost:5173.evil.test/",
		"javascript:alert(1)",
		"x",
	]) {
		expect(allowed(address)).toBe(false);
	}
});
