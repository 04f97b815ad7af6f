import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		// A browser journey or a build may share the machine: a slow second is no failure.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: "logic",
					environment: "node",
					include: ["tests/**/*.test.ts"],
					// Vitest empties style sheets; the contrast test reads this one.
					css: { include: [/tokens\.css/] },
				},
			},
			{
				extends: true,
				test: {
					name: "components",
					environment: "jsdom",
					include: ["tests/**/*.test.tsx"],
					setupFiles: ["./tests/setup.ts"],
					// Loading Radix, the icons and axe costs more than the tests: once, not once a file.
					isolate: false,
					fileParallelism: false,
				},
			},
		],
	},
});
