import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const KNOWN_PLACES = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const MINUTES = 60_000;

/**
 * Where a Chromium is; gets one when there is none: Playwright's, else the distribution's.
 * @throws `Error` with one sentence when none can be had.
 */
export async function ensureBrowser(): Promise<string> {
	const found = findBrowser();
	if (found) return found;
	process.stdout.write("No browser found: getting one…\n");
	attempt("playwright", ["install", "chromium"], 5);
	if (!findBrowser()) installFromDistribution();
	const installed = findBrowser();
	if (installed) return installed;
	throw new Error(
		"The browser tests need Chromium and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH, then run `npm test` again.",
	);
}

/** The first Chromium or Chrome this machine has, if any. */
export function findBrowser(): string | undefined {
	return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...KNOWN_PLACES].find(
		(path) => path !== undefined && path !== "" && existsSync(path),
	);
}

function installFromDistribution(): void {
	const prefix = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
	if (!existsSync("/usr/bin/apt-get")) return;
	for (const parameters of [["update"], ["install", "--yes", "chromium"]]) {
		const [command = "", ...rest] = [...prefix, "apt-get", ...parameters];
		attempt(command, rest, 8);
	}
}

function attempt(command: string, parameters: string[], minutes: number): void {
	spawnSync(command, parameters, { stdio: "ignore", timeout: minutes * MINUTES });
}
