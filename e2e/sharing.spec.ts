import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { logInToHub, logInToPortal, newWindow, OWNER, openClient, SOPHIE } from "./setup/people.ts";

const DOCUMENT = "Charte de la librairie.pdf";
const PHONE = { width: 390, height: 844 };

test("a document is shared by a link with a password, opened by a stranger, and taken back", async ({
	browser,
}) => {
	const owner = await newWindow(browser, { permissions: ["clipboard-read", "clipboard-write"] });
	await logInToHub(owner, OWNER);
	await openClient(owner, "Sophie Lemaître");
	await owner.getByRole("link", { name: "Documents", exact: true }).click();
	const links = owner.getByRole("list", { name: "Liens de ce document" });
	let link = "";

	await test.step("the owner makes a link, shown once", async () => {
		await owner.getByRole("button", { name: `Actions pour ${DOCUMENT}` }).click();
		await owner.getByRole("menuitem", { name: "Partager par un lien" }).click();
		await owner.getByLabel(/^Mot de passe/).fill("les fleurs du mal");
		await owner.getByRole("button", { name: "Créer le lien" }).click();
		link = await owner.getByLabel("Lien de partage").inputValue();
		expect(new URL(link).pathname, "what a host writes into its log").toBe("/partage");
		await owner.getByRole("button", { name: "Copier le lien" }).click();
		expect(await owner.evaluate(() => navigator.clipboard.readText())).toBe(link);
		await expect(links.getByText("Jamais ouvert")).toBeVisible();
		await expectAccessible(owner);
	});

	const stranger = await newWindow(browser, { viewport: PHONE });
	await test.step("a stranger on a phone opens it with the password, not without", async () => {
		await stranger.goto(link);
		await expectAccessible(stranger);
		await stranger.getByRole("button", { name: "Ouvrir le document" }).click();
		await expect(stranger.getByText("Ce lien ne s’ouvre pas.")).toBeVisible();
		await stranger.getByLabel(/^Mot de passe/).fill("les fleurs du mal");
		await stranger.getByRole("button", { name: "Ouvrir le document" }).click();
		await expect(stranger.getByRole("heading", { level: 1, name: DOCUMENT })).toBeVisible();
		await expect(stranger.locator("canvas").first()).toBeVisible();
		await expectAccessible(stranger);
		const download = stranger.waitForEvent("download");
		await stranger.getByRole("link", { name: "Télécharger" }).click();
		expect((await download).suggestedFilename()).toBe(DOCUMENT);
	});

	await test.step("another at a desk, in the dark, opens it too", async () => {
		const another = await newWindow(browser, { colorScheme: "dark" });
		await another.goto(link);
		await another.getByLabel(/^Mot de passe/).fill("les fleurs du mal");
		await another.getByRole("button", { name: "Ouvrir le document" }).click();
		await expect(another.locator("canvas").first()).toBeVisible();
		await expectAccessible(another);
		await another.context().close();
	});

	await test.step("the owner sees the openings, and ends the link", async () => {
		await links.getByRole("button", { name: "2 ouvertures" }).click();
		await expect(links.getByText("Ouvert", { exact: true }).last()).toBeVisible();
		await expect(links.getByText("Mot de passe refusé")).toBeVisible();
		await links.getByRole("button", { name: "Retirer" }).click();
		await owner.getByRole("button", { name: "Retirer le lien" }).click();
		await expect(links.getByText("Retiré")).toBeVisible();
	});

	await test.step("which opens nothing any more", async () => {
		await stranger.reload();
		await stranger.getByLabel(/^Mot de passe/).fill("les fleurs du mal");
		await stranger.getByRole("button", { name: "Ouvrir le document" }).click();
		await expect(stranger.getByText("Ce lien ne s’ouvre pas.")).toBeVisible();
	});
});

test("a whole folder leaves as one zip, from the Hub and from the portal", async ({ browser }) => {
	const owner = await newWindow(browser);
	await logInToHub(owner, OWNER);
	await openClient(owner, "Sophie Lemaître");
	await owner.getByRole("button", { name: "Plus d’actions" }).click();
	await owner.getByRole("menuitem", { name: "Télécharger tout le dossier" }).click();
	await expect(owner.getByText(/\d+ documents, .* en tout/)).toBeVisible();
	await expectAccessible(owner);
	expect(await saved(owner)).toBe("client_sophie_lemaitre.zip");
	await expect(owner.getByText("Le téléchargement commence")).toBeVisible();

	const sophie = await newWindow(browser, { viewport: PHONE });
	await logInToPortal(sophie, SOPHIE);
	await sophie.goto(`${addresses().portal}/documents`);
	await sophie.getByRole("button", { name: /^Tout télécharger/ }).click();
	await expect(sophie.getByText(/\d+ documents, .* en tout/)).toBeVisible();
	await expectAccessible(sophie);
	expect(await saved(sophie)).toBe("client_sophie_lemaitre.zip");
});

test("a client asks for a copy of their data and downloads it", async ({ browser }) => {
	const sophie = await newWindow(browser, { viewport: PHONE });
	await logInToPortal(sophie, SOPHIE);
	await sophie.goto(`${addresses().portal}/compte`);
	await sophie.getByRole("button", { name: "Demander une copie" }).click();
	await expect(sophie.getByText("Votre copie est en préparation")).toBeVisible();
	// What the scheduler does each minute.
	const { supabase, secretKey } = addresses();
	const built = await fetch(`${supabase}/functions/v1/build-data-export`, {
		method: "POST",
		headers: { apikey: secretKey },
	});
	expect(built.status).toBe(202);
	await expect(sophie.getByText("Votre copie est prête")).toBeVisible({ timeout: 20_000 });
	await expectAccessible(sophie);
	const download = sophie.waitForEvent("download");
	await sophie.getByRole("button", { name: "Télécharger mes données" }).click();
	expect((await download).suggestedFilename()).toBe("mes-donnees.zip");
});

/** Presses the dialog's button and answers the name of the file the browser saves. */
async function saved(page: Page): Promise<string> {
	const download = page.waitForEvent("download");
	await page.getByRole("dialog").getByRole("button", { name: "Télécharger", exact: true }).click();
	const file = await download;
	expect(await file.failure()).toBeNull();
	return file.suggestedFilename();
}
