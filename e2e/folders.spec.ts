import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { pdf, text } from "./setup/files.ts";
import { addInHub } from "./setup/give-files.ts";
import { logInToHub, logInToPortal, newWindow, OWNER, openClient, SOPHIE } from "./setup/people.ts";

test("the owner arranges a folder by drag and by keyboard", async ({ browser }) => {
	const owner = await newWindow(browser, {
		viewport: { width: 1440, height: 900 },
		reducedMotion: "reduce",
	});
	await logInToHub(owner, OWNER);
	await openDocuments(owner, "Sophie Lemaître");

	await test.step("a directory is made", async () => {
		await makeDirectory(owner, "Livrables");
		await makeDirectory(owner, "Échanges");
	});

	await test.step("a document is dragged onto it, and the move is taken back", async () => {
		await addInHub(owner, pdf("À ranger.pdf"), pdf("Aussi.pdf"));
		await expect(row(owner, "Aussi.pdf")).toBeVisible();
		await drag(owner, "À ranger.pdf", "Livrables");
		await expect(owner.getByText("Déplacé dans « Livrables »")).toBeVisible();
		await expect(row(owner, "À ranger.pdf")).toHaveCount(0);
		await owner.getByRole("button", { name: "Annuler", exact: true }).click();
		await expect(row(owner, "À ranger.pdf")).toBeVisible();
	});

	await test.step("several go together, chosen by keyboard alone", async () => {
		await owner.getByRole("checkbox", { name: "Sélectionner À ranger.pdf" }).press("Space");
		await owner.getByRole("checkbox", { name: "Sélectionner Aussi.pdf" }).press("Space");
		await owner.getByRole("link", { name: "Aussi.pdf" }).press("m");
		await expect(owner.getByRole("heading", { name: "Déplacer 2 documents" })).toBeVisible();
		await expectAccessible(owner);
		await owner.getByRole("radio", { name: "Livrables" }).focus();
		await owner.keyboard.press("Space");
		await owner.keyboard.press("Enter");
		await expect(owner.getByText("2 documents déplacés dans « Livrables »")).toBeVisible();
		await expect(owner.getByRole("region", { name: "Sélection" })).toHaveCount(0);
	});

	await test.step("a directory goes into another with all that is in it, and is renamed with F2", async () => {
		await drag(owner, "Livrables", "Échanges");
		await expect(owner.getByText("Déplacé dans « Échanges »")).toBeVisible();
		await owner.getByRole("link", { name: "Dossier Échanges" }).click();
		await owner.getByRole("link", { name: "Dossier Livrables" }).press("F2");
		await owner.getByLabel("Nom du dossier").fill("Rendus");
		await owner.keyboard.press("Enter");
		await owner.getByRole("link", { name: "Dossier Rendus" }).click();
		await expect(row(owner, "À ranger.pdf")).toBeVisible();
		await expect(row(owner, "Aussi.pdf")).toBeVisible();
		await expect(owner.getByRole("navigation", { name: "Emplacement" })).toContainText("Échanges");
		await expectAccessible(owner);
	});

	await test.step("directories and documents are ticked together, moved, and thrown away with an undo", async () => {
		await makeDirectory(owner, "Lot 1");
		await makeDirectory(owner, "Lot 2");
		await makeDirectory(owner, "Classés");
		await owner.getByRole("checkbox", { name: "Sélectionner le dossier Lot 1" }).press("Space");
		await owner.getByRole("checkbox", { name: "Sélectionner le dossier Lot 2" }).press("Space");
		await owner.getByRole("checkbox", { name: "Sélectionner À ranger.pdf" }).press("Space");
		await drag(owner, "À ranger.pdf", "Lot 2");
		await expect(owner.getByText("Un dossier ne peut pas être rangé dans lui-même.")).toBeVisible();
		await drag(owner, "Lot 1", "Classés");
		await expect(owner.getByText("2 dossiers et 1 document déplacés dans « Classés »")).toBeVisible();
		await expect(owner.getByRole("link", { name: "Dossier Lot 2" })).toHaveCount(0);
		await undo(owner, "2 dossiers et 1 document déplacés");
		await expect(owner.getByRole("link", { name: "Dossier Lot 2" })).toBeVisible();
		await expect(row(owner, "À ranger.pdf")).toBeVisible();
		await owner.getByRole("link", { name: "Dossier Lot 1" }).press("m");
		await expect(owner.getByRole("heading", { name: "Déplacer 2 dossiers et 1 document" })).toBeVisible();
		await expect(owner.getByRole("radio", { name: "Lot 1" })).toHaveCount(0);
		await expectAccessible(owner);
		await owner.keyboard.press("Escape");
		await owner.getByRole("link", { name: "Dossier Lot 1" }).press("Delete");
		await expect(owner.getByText("2 dossiers et 1 document supprimés")).toBeVisible();
		await expect(row(owner, "À ranger.pdf")).toHaveCount(0);
		await undo(owner, "2 dossiers et 1 document supprimés");
		await expect(row(owner, "À ranger.pdf")).toBeVisible();
		await expect(owner.getByRole("link", { name: "Dossier Lot 1" })).toBeVisible();
		await owner.getByRole("button", { name: "Tout désélectionner" }).click();
	});

	await test.step("a type is given to one and finds it again", async () => {
		await owner.getByRole("checkbox", { name: "Sélectionner Aussi.pdf" }).click();
		await owner
			.getByRole("region", { name: "Sélection" })
			.getByRole("button", { name: "Livrable" })
			.or(owner.getByRole("region", { name: "Sélection" }).getByRole("button", { name: "Autre" }))
			.click();
		await owner.getByRole("menuitemradio", { name: "Contrat" }).click();
		await expect(owner.getByText("Type changé : Contrat")).toBeVisible();
		await owner.getByLabel("Filtrer par type").selectOption("contrat");
		await expect(row(owner, "Aussi.pdf")).toBeVisible();
		await expect(row(owner, "À ranger.pdf")).toHaveCount(0);
		await owner.getByLabel("Filtrer par type").selectOption("");
	});

	await test.step("moving to where the client sees everything says so first", async () => {
		await owner.getByRole("link", { name: "À ranger.pdf" }).press("m");
		await owner.getByText("Assets", { exact: true }).last().click();
		await owner.getByRole("button", { name: "Déplacer ici" }).click();
		await expect(owner.getByText("Le client verra un document de plus.")).toBeVisible();
		await expectAccessible(owner);
		await owner.keyboard.press("Enter");
		await expect(owner.getByText(/^Déplacé dans «/).first()).toBeVisible();
	});
	await owner.context().close();
});

test("a client keeps folders of their own on a phone", async ({ browser }) => {
	const sophie = await newWindow(browser, {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		reducedMotion: "reduce",
	});
	await logInToPortal(sophie, SOPHIE);
	await sophie.goto(`${addresses().portal}/documents?groupe=assets`);
	await sophie.getByRole("button", { name: "Nouveau dossier" }).click();
	await sophie.getByLabel("Nom du dossier").fill("Affiches");
	await sophie.getByRole("button", { name: "Créer" }).click();
	await sophie.getByRole("link", { name: "Affiches" }).click();
	await sophie.getByRole("button", { name: "Déposer un document" }).first().click();
	await sophie
		.getByRole("dialog")
		.locator("input[type=file]")
		.last()
		.setInputFiles(text("Note.txt", "bonjour"));
	await expect(sophie.getByRole("link", { name: "Note.txt" })).toBeVisible();
	await sophie.getByRole("button", { name: "Actions pour Note.txt" }).click();
	await sophie.getByRole("menuitem", { name: "Renommer" }).click();
	await sophie.getByLabel("Nom du fichier").fill("Mémo.txt");
	await sophie.getByRole("button", { name: "Renommer" }).click();
	await expect(sophie.getByRole("link", { name: "Mémo.txt" })).toBeVisible();
	await expectAccessible(sophie);
	await sophie.getByRole("button", { name: "Actions pour Mémo.txt" }).click();
	await sophie.getByRole("menuitem", { name: "Retirer" }).click();
	await expect(sophie.getByRole("link", { name: "Mémo.txt" })).toHaveCount(0);
	await sophie.getByRole("button", { name: "Annuler", exact: true }).click();
	await expect(sophie.getByRole("link", { name: "Mémo.txt" })).toBeVisible();
	expect(await sophie.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
	await sophie.context().close();
});

function row(page: Page, name: string) {
	return page.getByRole("row", { name: new RegExp(name.replaceAll(".", "\\.")) });
}

async function openDocuments(page: Page, client: string): Promise<void> {
	await openClient(page, client);
	await page.getByRole("navigation").getByRole("link", { name: "Documents", exact: true }).click();
	await expect(page.getByRole("button", { name: "Nouveau dossier" })).toBeVisible();
}

async function makeDirectory(page: Page, name: string): Promise<void> {
	await page.getByRole("button", { name: "Nouveau dossier" }).click();
	await page.getByLabel("Nom du dossier").fill(name);
	await page.keyboard.press("Enter");
	await expect(page.getByRole("link", { name: `Dossier ${name}` })).toBeVisible();
}

/** Takes back the act a toast speaks of. */
async function undo(page: Page, said: string): Promise<void> {
	const toast = page.getByRole("listitem").filter({ hasText: said });
	await toast.getByRole("button", { name: "Annuler", exact: true }).click();
}

/** With the mouse, as a person does: press, move away, move onto the target, let go. */
async function drag(page: Page, name: string, onto: string): Promise<void> {
	const from = await row(page, name).boundingBox();
	const to = await row(page, onto).boundingBox();
	if (!from || !to) throw new Error(`${name} or ${onto} is not on screen.`);
	await page.mouse.move(from.x + 320, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(from.x + 340, from.y + from.height / 2 + 12, { steps: 4 });
	await page.mouse.move(to.x + 320, to.y + to.height / 2, { steps: 8 });
	await page.mouse.up();
}
