import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { LEA, logInToHub, logInToPortal, newWindow, OWNER } from "./setup/people.ts";
import { refusalsOfPolicy } from "./setup/security-policy.ts";

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const;
const PAGES_OF_HUB = [
	"/clients",
	"/clients/import",
	"/reminders",
	"/parcours",
	"/settings",
	"/settings/agency",
	"/settings/mails",
	"/settings/texts",
	"/settings/staff",
	"/settings/access",
	"/rien-ici",
];
const PAGES_OF_PORTAL = [
	"/documents",
	"/documents?groupe=sent",
	"/parcours",
	"/nouveautes",
	"/compte",
	"/aide",
	"/rien-ici",
];
const TABS_OF_CLIENT = ["assets", "notes", "parcours", "fiche", "access", "trash"];
const SCHEMES = ["light", "dark"] as const;

for (const [size, viewport] of Object.entries(SIZES)) {
	for (const colorScheme of SCHEMES) {
		test(`every screen of the Hub is accessible, ${size}, ${colorScheme}`, async ({ browser }) => {
			const page = await newWindow(browser, { viewport, colorScheme, reducedMotion: "reduce" });
			const refusals = refusalsOfPolicy(page);
			await page.goto(`${addresses().hub}/login`);
			await expect(page.getByRole("button", { name: "Se connecter" })).toBeVisible();
			await expectAccessible(page);
			await logInToHub(page, OWNER);
			await settled(page);
			await expectAccessible(page);
			for (const path of PAGES_OF_HUB) await visit(page, `${addresses().hub}${path}`);
			await page.goto(`${addresses().hub}/clients`);
			await page
				.getByRole("link", { name: /Sophie Lemaître/ })
				.first()
				.click();
			await expect(page.getByRole("heading", { level: 1, name: "Sophie Lemaître" })).toBeVisible();
			await settled(page);
			await expectAccessible(page);
			await page.getByRole("link", { name: "Documents", exact: true }).click();
			await expect(page.getByText("Charte de la librairie.pdf").first()).toBeVisible();
			await settled(page);
			await expectAccessible(page);
			await page.getByText("Charte de la librairie.pdf").first().click();
			await expect(page.locator("canvas").first()).toBeVisible();
			await settled(page);
			await expectAccessible(page);
			const client = /clients\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? "";
			for (const tab of TABS_OF_CLIENT) await visit(page, `${addresses().hub}/clients/${client}/${tab}`);
			expect(refusals).toEqual([]);
			await page.context().close();
		});

		test(`every screen of the portal is accessible, ${size}, ${colorScheme}`, async ({ browser }) => {
			const page = await newWindow(browser, { viewport, colorScheme, reducedMotion: "reduce" });
			const refusals = refusalsOfPolicy(page);
			await visit(page, `${addresses().portal}/connexion`);
			await visit(page, `${addresses().portal}/invitation/inconnue`);
			await logInToPortal(page, LEA);
			await settled(page);
			await expectAccessible(page);
			for (const path of PAGES_OF_PORTAL) {
				await visit(page, `${addresses().portal}${path}`);
			}
			await page.goto(`${addresses().portal}/documents`);
			await page.getByText("Guide de prise en main.pdf").first().click();
			await expect(page.locator("canvas").first()).toBeVisible();
			await settled(page);
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
			expect(refusals).toEqual([]);
			await page.context().close();
		});
	}
}

async function visit(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
	await settled(page);
	await expectAccessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

async function settled(page: Page): Promise<void> {
	await expect(page.locator('[data-slot="skeleton"]')).toHaveCount(0);
	await expect(page.locator('[data-slot="error-state"]')).toHaveCount(0);
}
