import type { Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { addresses } from "./addresses.ts";

export const PASSWORD = "demonstration";

export const OWNER = "mikl@atelier-mikl.example";
export const MARTIN = "martin@boulangerie-dupont.example";
export const LEA = "lea@pilates-rive-gauche.example";
export const KARIM = "karim@haddad-plomberie.example";
export const SOPHIE = "sophie@encre-bleue.example";

/** A window of its own, as another person at another computer has it. */
export async function newWindow(
	browser: Browser,
	options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
	const context = await browser.newContext(options);
	return context.newPage();
}

/** Logs in to the Hub through its own screen and waits for the dashboard. */
export async function logInToHub(page: Page, email: string, password = PASSWORD): Promise<void> {
	await page.goto(`${addresses().hub}/login`);
	await page.getByLabel("Adresse e-mail").fill(email);
	await page.getByLabel("Mot de passe", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Se connecter" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Bonjour");
}

/** Logs in to the portal through its own screen and waits for the home page. */
export async function logInToPortal(page: Page, email: string, password = PASSWORD): Promise<void> {
	await page.goto(`${addresses().portal}/connexion`);
	await page.getByRole("button", { name: "Utiliser mon mot de passe" }).click();
	await page.getByLabel("Votre adresse e-mail").fill(email);
	await page.getByLabel("Mot de passe", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Se connecter" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText(/Bonjour|Bonsoir/);
}

/** Opens a client's page from the Hub's list, which has been searched before it is on screen: its rows stand still. */
export async function openClient(page: Page, nom: string): Promise<void> {
	await page.goto(`${addresses().hub}/clients?${new URLSearchParams({ q: nom })}`);
	await page.getByRole("link", { name: nom }).first().click();
	await expect(page.getByRole("heading", { level: 1, name: nom })).toBeVisible();
}
