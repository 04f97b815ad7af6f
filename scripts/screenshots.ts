// Takes the README's pictures from the demo agency: run it after a change people can see.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { addresses } from "../e2e/setup/addresses.ts";
import { LEA, logInToHub, logInToPortal, MARTIN, newWindow, OWNER, openClient } from "../e2e/setup/people.ts";
import startEverything from "../e2e/setup/start-everything.ts";
import { ensureBrowser } from "./test/browser.ts";

const FOLDER = join(import.meta.dirname, "..", "docs", "screenshots");
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const stop = await startEverything();
const browser = await chromium.launch({ executablePath: await ensureBrowser() });
try {
	await mkdir(FOLDER, { recursive: true });
	for (const colorScheme of ["light", "dark"] as const) {
		const suffix = colorScheme === "light" ? "" : "-dark";
		const owner = await newWindow(browser, { viewport: WIDE, colorScheme, locale: "fr-FR" });
		await logInToHub(owner, OWNER);
		await take(owner, `hub-dashboard${suffix}`);
		await owner.goto(`${addresses().hub}/clients`);
		await take(owner, `hub-clients${suffix}`);
		await openClient(owner, "Martin Dupont");
		await owner.getByRole("link", { name: "Documents", exact: true }).click();
		await take(owner, `hub-client${suffix}`);
		await owner.getByText("Proposition d'arborescence.pdf").first().click();
		await owner.locator("canvas").first().waitFor();
		await take(owner, `hub-document${suffix}`);
		await owner.context().close();

		const martin = await newWindow(browser, {
			viewport: PHONE,
			colorScheme,
			locale: "fr-FR",
			deviceScaleFactor: 2,
		});
		await logInToPortal(martin, MARTIN);
		await take(martin, `portal-home-phone${suffix}`);
		await martin.goto(`${addresses().portal}/documents`);
		await take(martin, `portal-documents-phone${suffix}`);
		await martin.context().close();

		const lea = await newWindow(browser, { viewport: WIDE, colorScheme, locale: "fr-FR" });
		await logInToPortal(lea, LEA);
		await take(lea, `portal-home${suffix}`);
		await lea.context().close();
	}
} finally {
	await browser.close();
	await stop();
}

async function take(page: Page, name: string): Promise<void> {
	await page.getByRole("heading", { level: 1 }).first().waitFor();
	await page.waitForLoadState("networkidle");
	await page.mouse.move(0, 0);
	await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}
