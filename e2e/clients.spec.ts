import { expect, test } from "@playwright/test";
import { addresses } from "./setup/addresses.ts";
import { logInToHub, OWNER, openClient } from "./setup/people.ts";

test("the list is searched, filtered and sorted by the address bar as well as by hand", async ({ page }) => {
	await logInToHub(page, OWNER);
	await page.goto(`${addresses().hub}/clients`);
	await expect(page.getByRole("link", { name: /Martin Dupont/ }).first()).toBeVisible();
	await expect(page.getByRole("link", { name: /Garage Petitjean/ })).toHaveCount(0);
	await page.getByRole("searchbox", { name: /Rechercher un nom/ }).fill("BERNARD lea".split(" ")[1] ?? "");
	await expect(page.getByRole("link", { name: /Léa Bernard/ }).first()).toBeVisible();
	await expect(page.getByRole("link", { name: /Martin Dupont/ })).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole("link", { name: /Léa Bernard/ }).first()).toBeVisible();
	await expect(page.getByRole("link", { name: /Martin Dupont/ })).toHaveCount(0);
});

test("the button for Cursor follows the setting, whatever the computer", async ({ page }) => {
	await logInToHub(page, OWNER);
	await openClient(page, "Martin Dupont");
	await page.getByRole("button", { name: "Ouvrir dans Cursor" }).click();
	await page.getByLabel("Dossier racine des clients").fill("C:\\Mes clients\\Été");
	await expect(
		page.getByText("cursor://file/C:/Mes%20clients/%C3%89t%C3%A9/client_martin_dupont/_bmad"),
	).toBeVisible();
});

test("an archived client is read and not changed", async ({ page }) => {
	await logInToHub(page, OWNER);
	await page.goto(`${addresses().hub}/clients?statut=archive`);
	await page
		.getByRole("link", { name: /Garage Petitjean/ })
		.first()
		.click();
	await expect(page.getByText("Ce client est archivé").first()).toBeVisible();
	await page.getByRole("link", { name: "Documents", exact: true }).click();
	await expect(page.getByText("Bilan de fin de mission.pdf").first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Ajouter des fichiers" })).toHaveCount(0);
});
