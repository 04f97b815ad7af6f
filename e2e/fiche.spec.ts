import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { logInToHub, newWindow, OWNER, openClient } from "./setup/people.ts";
import { refusalsOfPolicy } from "./setup/security-policy.ts";

const CLIENT = "Léa Bernard";
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

async function openFiche(page: Page, nom: string): Promise<void> {
	await openClient(page, nom);
	await page.getByRole("link", { name: "Fiche", exact: true }).click();
	await expect(page.getByLabel("Secteur")).toBeVisible();
}

const editor = (page: Page) => page.getByRole("textbox", { name: "fiche-client.yaml, éditeur" });

async function importFiche(page: Page, text: string): Promise<void> {
	await page.getByLabel("Choisir un fichier fiche-client.yaml").setInputFiles({
		name: "fiche-client.yaml",
		mimeType: "application/yaml",
		buffer: Buffer.from(text),
	});
}

for (const [size, viewport] of Object.entries(SIZES)) {
	test(`the form and the file are one, ${size}`, async ({ browser }) => {
		const page = await newWindow(browser, { viewport, reducedMotion: "reduce", acceptDownloads: true });
		const refusals = refusalsOfPolicy(page);
		const showYaml = async () => {
			if (size === "phone") await page.getByRole("radio", { name: "YAML" }).click();
		};
		const showForm = async () => {
			if (size === "phone") await page.getByRole("radio", { name: "Formulaire" }).click();
		};
		await logInToHub(page, OWNER);
		await openFiche(page, CLIENT);
		await expectAccessible(page);

		await test.step("what is typed in the form is in the file", async () => {
			await page.getByLabel("Secteur").fill(`Pilates ${size}`);
			await showYaml();
			await expect(editor(page)).toContainText(`secteur: Pilates ${size}`);
			await expectAccessible(page);
		});

		await test.step("what is typed in the file is in the form, by keyboard alone", async () => {
			await editor(page).press("ControlOrMeta+End");
			await page.keyboard.type(`\ncouleur_${size}: bleu # sa préférée`);
			await showForm();
			await expect(page.getByText("Modifications non enregistrées.")).toBeVisible();
			await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
			await expect(page.getByText("Tout est enregistré.")).toBeVisible();
		});

		await test.step("what is wrong names its line and leads there", async () => {
			await page.getByLabel("SIRET").fill("123");
			await showYaml();
			const wrong = page.getByRole("button", {
				name: /^ligne \d+, `siret` : 14 chiffres attendus, reçu "123"$/,
			});
			await wrong.click();
			await expect(editor(page)).toBeFocused();
			await expectAccessible(page);
			await page.getByRole("button", { name: "Annuler les modifications" }).click();
			await expect(page.getByText("Tout est enregistré.")).toBeVisible();
		});

		await test.step("the file comes out with comments and free keys, and goes in again", async () => {
			const download = page.waitForEvent("download");
			await page.getByRole("button", { name: "Exporter" }).click();
			const saved = await download;
			expect(saved.suggestedFilename()).toBe("fiche-client.yaml");
			const text = await readFile(await saved.path(), "utf8");
			expect(text).toContain(`secteur: Pilates ${size}`);
			expect(text).toContain(`couleur_${size}: bleu # sa préférée`);
			await importFiche(page, text.replace(`Pilates ${size}`, "Yoga"));
			await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
			await expect(page.getByText("Tout est enregistré.")).toBeVisible();
			await importFiche(page, "nom: &a Léa\nx: *a\n");
			await expect(page.getByText(/les ancres \(&\) sont refusées/).last()).toBeVisible();
			await page.getByRole("button", { name: "Annuler les modifications" }).click();
		});

		expect(refusals).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
		await page.context().close();
	});
}

test("two people edit one fiche, and nothing is lost", async ({ browser }) => {
	const first = await newWindow(browser);
	const second = await newWindow(browser);
	for (const page of [first, second]) {
		await logInToHub(page, OWNER);
		await openFiche(page, "Karim Haddad");
	}
	await second.getByLabel("Secteur").fill("Plomberie");
	await second.getByLabel("Interlocuteur").fill("Mme Haddad");
	await first.getByLabel("Secteur").fill("Chauffage");
	await first.getByLabel("Ville").fill("Lyon");
	await first.getByRole("button", { name: "Enregistrer la fiche" }).click();
	await expect(first.getByText("Tout est enregistré.")).toBeVisible();

	await expect(second.getByText(/enregistrée par une autre personne/)).toBeVisible();
	await second.getByRole("button", { name: "Comparer les versions" }).click();
	const secteur = second.getByRole("group", { name: "Secteur" });
	await expect(secteur).toContainText("Plomberie");
	await expect(secteur).toContainText("Chauffage");
	await expectAccessible(second);
	await secteur.getByRole("radio", { name: /Ma version/ }).press("Space");
	await second.getByRole("button", { name: "Enregistrer ce choix" }).click();
	await expect(second.getByText("Tout est enregistré.")).toBeVisible();

	await expect(first.getByLabel("Secteur")).toHaveValue("Plomberie");
	await expect(first.getByLabel("Interlocuteur")).toHaveValue("Mme Haddad");
	await expect(first.getByLabel("Ville")).toHaveValue("Lyon");
});

test("unsaved changes are not left behind without a word", async ({ page }) => {
	await logInToHub(page, OWNER);
	await openFiche(page, CLIENT);
	await page.getByLabel("Ville").fill("Nantes");
	await page.getByRole("link", { name: "Accès", exact: true }).click();
	await page.getByRole("button", { name: "Continuer à écrire" }).click();
	await expect(page.getByLabel("Ville")).toHaveValue("Nantes");
});
