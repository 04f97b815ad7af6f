import { defineConfig } from "@playwright/test";
import { findBrowser } from "../scripts/test/browser.ts";

const ALONE = ["agency.spec.ts", "client-import.spec.ts", "consents.spec.ts"];
const isContinuousIntegration = process.env.CI !== undefined;

export default defineConfig({
	testDir: ".",
	testMatch: "*.spec.ts",
	outputDir: "../test-results",
	globalSetup: "./setup/start-everything.ts",
	workers: 2,
	fullyParallel: false,
	// What closes the portal to everybody, or fills the agency, runs when nobody else is there.
	projects: [
		{ name: "together", testIgnore: ALONE },
		{ name: "alone", testMatch: ALONE, dependencies: ["together"], workers: 1 },
	],
	forbidOnly: isContinuousIntegration,
	retries: 0,
	// Long enough for a busy machine: a journey that passes waits for none of these.
	timeout: 240_000,
	expect: { timeout: 20_000 },
	reporter: [["list"]],
	use: {
		locale: "fr-FR",
		timezoneId: "Europe/Paris",
		// What the portal keeps on the device has a journey of its own; elsewhere a request is a request.
		serviceWorkers: "block",
		viewport: { width: 1440, height: 900 },
		trace: "retain-on-failure",
		actionTimeout: 30_000,
		launchOptions: {
			executablePath: findBrowser(),
			args: ["--disable-gpu", "--disable-background-networking", "--no-first-run"],
		},
	},
});
