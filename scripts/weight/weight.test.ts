import { describe, expect, it } from "vitest";
import { chunksOf } from "./first-load.ts";
import { LIMIT, verdict } from "./verdict.ts";

const manifest = {
	"index.html": { file: "index.js", imports: ["_react.js"], dynamicImports: ["login.tsx", "home.tsx"] },
	"login.tsx": { file: "login.js", imports: ["_react.js", "_form.js"] },
	"home.tsx": { file: "home.js", imports: ["_chart.js"] },
	"_react.js": { file: "react.js" },
	"_form.js": { file: "form.js", imports: ["_react.js"] },
	"_chart.js": { file: "chart.js" },
};

describe("chunksOf", () => {
	it("follows what is imported at once, and nothing that waits", () => {
		expect(chunksOf(manifest, ["index.html"])).toEqual(["index.js", "react.js"]);
	});

	it("counts what two modules share once", () => {
		expect(chunksOf(manifest, ["index.html", "login.tsx"])).toEqual([
			"index.js",
			"react.js",
			"login.js",
			"form.js",
		]);
	});

	it("refuses to weigh a module the build does not have", () => {
		expect(() => chunksOf(manifest, ["gone.tsx"])).toThrow("gone.tsx");
	});
});

describe("verdict", () => {
	it("lets pass what weighs as much as it may", () => {
		expect(verdict("hub", [{ file: "index.js", bytes: LIMIT }])).toMatchObject({ passed: true });
	});

	it("names the chunks of a heavy app, the heaviest first", () => {
		const { passed, text } = verdict("portal", [
			{ file: "small.js", bytes: 1_000 },
			{ file: "heavy.js", bytes: LIMIT },
		]);
		expect(passed).toBe(false);
		expect(text.indexOf("heavy.js")).toBeLessThan(text.indexOf("small.js"));
	});
});
