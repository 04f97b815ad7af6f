import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
	plugins: [react()],
	test: {
		environment: "jsdom",
		include: ["tests/**/*.test.{ts,tsx}"],
		testTimeout: 30_000,
		setupFiles: ["./tests/setup.ts"],
	},
});
