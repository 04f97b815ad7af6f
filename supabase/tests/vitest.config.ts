import { defineConfig } from "vitest/config";

const patience = { testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
	test: {
		// Most of the work is Postgres': one core would leave it waiting for Node.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: "sql",
					include: ["**/*.test.ts"],
					exclude: ["**/*.contract.test.ts", "**/node_modules/**"],
					globalSetup: ["stack/global-setup.ts"],
					...patience,
				},
			},
			{
				test: {
					name: "contract",
					include: ["**/*.contract.test.ts"],
					exclude: ["**/node_modules/**"],
					setupFiles: ["stack/web-socket.ts"],
					...patience,
				},
			},
		],
	},
});
