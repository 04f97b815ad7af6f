import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		environment: "jsdom",
		include: ["tests/**/*.test.{ts,tsx}"],
		// Vitest empties style sheets; the contrast test reads this one.
		css: { include: [/tokens\.css/] },
		setupFiles: ["./tests/setup.ts"],
	},
});
