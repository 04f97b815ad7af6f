import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { logInToHub, newWindow, OWNER, openClient } from "./setup/people.ts";

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
]) {
	test(`a reminder made from a client is found by its date and ticked, ${viewport.width} px`, async ({
		browser,
	}) => {
		const page = await newWindow(browser, { viewport, reducedMotion: "reduce" });
		const titre = `Relancer pour le devis ${viewport.width}`;
		await logInToHub(page, OWNER);
		await openClient(page, "Martin Dupont");
		await page.getByRole("button", { name: "Plus d’actions" }).click();
		await page.getByRole("menuitem", { name: "Créer un rappel" }).click();
		await page.getByLabel("À faire").fill(titre);
		await page.getByLabel("Date", { exact: true }).fill("2031-03-14");
		await page.getByRole("button", { name: "Enregistrer" }).click();
		await expect(page.getByText("Rappel enregistré.")).toBeVisible();

		await page.goto(`${addresses().hub}/reminders`);
		await expect(page.getByRole("list", { name: /^Ensuite/ }).getByText(titre)).toBeVisible();
		await expect(page.getByRole("link", { name: "Martin Dupont" }).first()).toBeVisible();
		await expectAccessible(page);

		await page.getByRole("radio", { name: "Calendrier" }).click();
		await expect(page.getByRole("grid")).toBeVisible();
		await expectAccessible(page);

		await page.getByRole("radio", { name: "Liste" }).click();
		await page.getByRole("checkbox", { name: `Marquer « ${titre} » comme fait` }).click();
		await expect(page.getByText(`« ${titre} » est fait.`)).toBeVisible();
		await expect(page.getByRole("checkbox", { name: `Marquer « ${titre} » comme fait` })).toHaveCount(0);
		await page.getByRole("radio", { name: "Faits" }).click();
		await expect(page.getByText(titre).first()).toBeVisible();
	});
}
