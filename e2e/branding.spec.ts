import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { LEA, logInToHub, logInToPortal, newWindow, OWNER, openClient } from "./setup/people.ts";

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(SIZES)) {
	test(`a client's One wears their own name, colour and welcome, ${size}`, async ({ browser }) => {
		const owner = await newWindow(browser, { viewport, reducedMotion: "reduce" });
		await logInToHub(owner, OWNER);
		await openClient(owner, "Léa Bernard");
		await owner.locator("main").getByRole("link", { name: "Parcours", exact: true }).click();
		const name = owner.getByLabel("Nom affiché");
		const save = owner.locator("form", { has: name }).getByRole("button", { name: "Enregistrer" });
		await name.fill(`Rive Gauche ${size}`);
		await owner.getByLabel("Couleur", { exact: true }).fill("#7a1f5f");
		await owner.getByLabel("Mot d’accueil").fill("Respirez, vous êtes chez vous.");
		await expectAccessible(owner);
		await save.click();
		await expect(owner.getByText("L’espace du client a changé d’apparence.").first()).toBeVisible();

		const lea = await newWindow(browser, { viewport, reducedMotion: "reduce" });
		await logInToPortal(lea, LEA);
		await expect(lea.getByRole("banner")).toContainText(`Rive Gauche ${size}`);
		await expect(lea.getByText("Respirez, vous êtes chez vous.")).toBeVisible();
		await expect
			.poll(() => lea.evaluate(() => document.documentElement.style.getPropertyValue("--primary")))
			.toContain("light-dark(oklch(");
		await expectAccessible(lea);

		for (const field of [
			name,
			owner.getByLabel("Couleur", { exact: true }),
			owner.getByLabel("Mot d’accueil"),
		]) {
			await field.fill("");
		}
		await save.click();
		await lea.reload();
		await expect(lea.getByRole("banner")).toContainText("Atelier MiKL");
		await owner.context().close();
		await lea.context().close();
	});
}
