import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { png } from "./setup/files.ts";
import { logInToHub, newWindow, OWNER, openClient } from "./setup/people.ts";

const CLIENT = "Léa Bernard";
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

async function openNotes(page: Page): Promise<void> {
	await openClient(page, CLIENT);
	await page.getByRole("link", { name: "Notes privées", exact: true }).click();
	await expect(page.getByRole("searchbox", { name: "Rechercher dans les notes" })).toBeVisible();
}

const text = (page: Page) => page.getByRole("textbox", { name: "Texte de la note" });
const saved = (page: Page) => expect(page.getByText("Enregistré", { exact: true })).toBeVisible();

for (const [size, viewport] of Object.entries(SIZES)) {
	test(`a note is written, formatted, illustrated, found, deleted and restored, ${size}`, async ({
		browser,
	}) => {
		const page = await newWindow(browser, { viewport, reducedMotion: "reduce" });
		await logInToHub(page, OWNER);
		await openNotes(page);
		await expectAccessible(page);

		await test.step("it saves itself", async () => {
			await page.getByRole("button", { name: "Nouvelle note" }).first().click();
			await page.getByRole("textbox", { name: "Titre de la note" }).fill(`Réunion ${size}`);
			await text(page).fill("budget serré");
			await saved(page);
			await expectAccessible(page);
		});

		await test.step("keys and buttons format what is selected", async () => {
			await text(page).press("ControlOrMeta+a");
			await text(page).press("ControlOrMeta+b");
			await expect(text(page)).toHaveValue("**budget serré**");
			await text(page).press("End");
			await text(page).press("Enter");
			await page.getByRole("button", { name: "Liste à cocher" }).click();
			await page.keyboard.type("appeler la banque");
			await expect(text(page)).toHaveValue(/- \[ \] appeler la banque/);
		});

		await test.step("a picture joins it and shows in the text", async () => {
			await page
				.locator("input[type=file]")
				.first()
				.setInputFiles(png(`plan ${size}.png`));
			await page.getByRole("button", { name: `Insérer « plan ${size}.png » dans le texte` }).click();
			await saved(page);
			await page.getByRole("radio", { name: "Lire" }).click();
			await expect(page.getByRole("img", { name: `plan ${size}.png` })).toBeVisible();
			await expect(page.getByText("budget serré", { exact: true })).toHaveCSS("font-weight", "700");
			await expectAccessible(page);
		});

		await test.step("it is taken off the note and put back, and the file stays", async () => {
			const attached = page
				.getByRole("region", { name: "Pièces jointes" })
				.getByRole("link", { name: `plan ${size}.png` });
			await page.getByRole("button", { name: `Détacher « plan ${size}.png » de la note` }).click();
			await expect(attached).toHaveCount(0);
			await expect(page.getByText("Le fichier reste dans les fichiers privés.")).toBeVisible();
			await page.getByRole("button", { name: "Annuler", exact: true }).click();
			await expect(attached).toBeVisible();
		});

		await test.step("it is there after a reload, and found by a word without its accent", async () => {
			await page.reload();
			await expect(page.getByRole("textbox", { name: "Titre de la note" })).toHaveValue(`Réunion ${size}`);
			if (size === "phone") await page.getByRole("link", { name: "Toutes les notes" }).click();
			await page.getByRole("searchbox", { name: "Rechercher dans les notes" }).fill("SERRE");
			await expect(page.getByRole("link", { name: new RegExp(`Réunion ${size}`) })).toBeVisible();
			await page.getByRole("link", { name: new RegExp(`Réunion ${size}`) }).click();
		});

		await test.step("it is deleted, and comes back", async () => {
			await page.getByRole("button", { name: "Supprimer la note" }).click();
			await expect(page.getByText("Ses pièces jointes restent dans les fichiers privés.")).toBeVisible();
			await page.getByRole("button", { name: "Annuler", exact: true }).click();
			await expect(page.getByRole("textbox", { name: "Titre de la note" })).toHaveValue(`Réunion ${size}`);
		});

		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
		await page.context().close();
	});
}

test("written offline, a note is kept here and leaves by itself; two versions are both shown", async ({
	browser,
}) => {
	const first = await newWindow(browser);
	const second = await newWindow(browser);
	await logInToHub(first, OWNER);
	await openNotes(first);
	await first.getByRole("button", { name: "Nouvelle note" }).first().click();
	await text(first).fill("Écrit en ligne");
	await saved(first);

	await first.context().setOffline(true);
	await text(first).fill("Écrit hors ligne");
	await expect(first.getByText("Hors connexion, gardé ici")).toBeVisible();
	await first.context().setOffline(false);
	await saved(first);

	await logInToHub(second, OWNER);
	await second.goto(first.url());
	await expect(text(second)).toHaveValue("Écrit hors ligne");
	await second.context().setOffline(true);
	await text(second).fill("Version de la seconde personne");
	await expect(second.getByText("Hors connexion, gardé ici")).toBeVisible();
	await text(first).fill("Version de la première personne");
	await saved(first);
	await second.context().setOffline(false);
	const conflict = second.getByRole("region", { name: "Cette note a deux versions" });
	await expect(conflict).toContainText("Version de la première personne");
	await expect(conflict).toContainText("Version de la seconde personne");
	await expectAccessible(second);
	await second.getByRole("button", { name: "Garder les deux" }).click();
	await expect(text(first)).toHaveValue("Version de la seconde personne");
	await second
		.getByRole("listitem")
		.filter({ hasText: "L’autre version est dans la note" })
		.getByRole("button", { name: "Ouvrir", exact: true })
		.click();
	await expect(text(second)).toHaveValue("Version de la première personne");
	await expect(second.getByRole("textbox", { name: "Titre de la note" })).toHaveValue(
		/^Sans titre \(version de .+\)$/,
	);
});
