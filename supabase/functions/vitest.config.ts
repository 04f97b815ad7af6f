import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		name: "functions",
		include: ["**/*.test.ts"],
		testTimeout: 30_000,
		hookTimeout: 90_000,
	},
});
