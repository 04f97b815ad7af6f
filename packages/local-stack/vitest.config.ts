import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		projects: [
			{ test: { name: "unit", include: ["src/**/*.test.ts"] } },
			{
				test: {
					name: "contract",
					include: ["tests/**/*.contract.test.ts"],
					globalSetup: ["tests/global-setup.ts"],
					setupFiles: ["tests/web-socket.ts"],
					testTimeout: 20_000,
					hookTimeout: 60_000,
				},
			},
			{
				// Stacks of their own: killed, squeezed and started side by side.
				test: {
					name: "process",
					include: ["tests/**/*.process.test.ts"],
					setupFiles: ["tests/web-socket.ts"],
					testTimeout: 180_000,
					hookTimeout: 180_000,
					fileParallelism: false,
				},
			},
		],
	},
});
