import { expect, type Locator, type Page, test } from "@playwright/test";
import { logInToHub, newWindow, OWNER, openClient } from "./setup/people.ts";

test("a client's page is worked through with the keyboard alone", async ({ browser }) => {
	const page = await newWindow(browser, { reducedMotion: "reduce" });
	await logInToHub(page, OWNER);
	await openClient(page, "Sophie Lemaître");
	const main = page.locator("main");
	const openTab = async (name: string) => {
		await tabTo(page, main.getByRole("link", { name, exact: true }));
		await page.keyboard.press("Enter");
	};

	await test.step("the actions open, are walked through, and close where they were opened", async () => {
		const actions = page.getByRole("button", { name: "Plus d’actions" });
		await tabTo(page, actions);
		await page.keyboard.press("Enter");
		await page.keyboard.press("ArrowDown");
		await expect(page.getByRole("menuitem").nth(1)).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(actions).toBeFocused();
	});

	await test.step("a document is opened, read and closed", async () => {
		await openTab("Documents");
		await tabTo(page, page.getByRole("row").getByRole("link", { name: "Charte de la librairie.pdf" }));
		await page.keyboard.press("Enter");
		await expect(page.locator("canvas").first()).toBeVisible();
		await tabTo(page, page.getByRole("button", { name: "Fermer l’aperçu" }));
		await page.keyboard.press("Enter");
		await expect(page.locator("canvas")).toHaveCount(0);
	});

	await test.step("a note is written", async () => {
		await openTab("Notes privées");
		await tabTo(page, page.getByRole("button", { name: "Nouvelle note" }).first());
		await page.keyboard.press("Enter");
		await tabTo(page, page.getByRole("textbox", { name: "Texte de la note" }));
		await page.keyboard.type("Rappeler jeudi");
		await expect(page.getByText("Enregistré", { exact: true })).toBeVisible();
	});

	await test.step("the fiche is filled and saved", async () => {
		await openTab("Fiche");
		await tabTo(page, page.getByLabel("Secteur"));
		await page.keyboard.type("Librairie");
		await page.keyboard.press("Enter");
		await expect(page.getByText("Tout est enregistré.")).toBeVisible();
		await page.reload();
		await expect(page.getByLabel("Secteur")).toHaveValue("Librairie");
	});
	await page.context().close();
});

/** Goes from key to key until this has the focus; fails when a hundred steps do not lead there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
	await expect(wanted).toBeVisible();
	for (let step = 0; step < 100; step++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press("Tab");
	}
	await expect(wanted).toBeFocused();
}
