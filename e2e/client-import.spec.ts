import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { logInToHub, OWNER } from "./setup/people.ts";

const PHONE = { width: 390, height: 844 };

/** A file as French Excel saves it: Windows-1252, semicolons; one line is wrong, one repeats an address. */
function contacts(count: number): Buffer {
	const lines = Array.from(
		{ length: count - 2 },
		(_, place) => `Société Éléphant ${place};contact${place}@elephant.example;01 02 03 04 05;Lyon`,
	);
	const all = [
		"Nom;E-mail;Téléphone;Ville",
		"Sans adresse;pas une adresse;;Nîmes",
		...lines,
		`Doublon;contact0@elephant.example;;Brest`,
	];
	return Buffer.from(all.join("\r\n"), "latin1");
}

async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.getByLabel("Choisir un fichier").setInputFiles({ name, mimeType: "text/csv", buffer });
	await expect(page.getByRole("heading", { name: "Colonnes" })).toBeVisible();
}

const fitsTheWidth = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test("ten thousand clients come from a file, go again in one act, and the one left is erased", async ({
	page,
}) => {
	test.setTimeout(180_000);
	await logInToHub(page, OWNER);
	await page.goto(`${addresses().hub}/clients`);
	await page.getByRole("button", { name: "Importer ou exporter" }).click();
	await page.getByRole("menuitem", { name: "Importer un fichier CSV" }).click();
	await expect(page.getByText("Aucun import pour l’instant")).toBeVisible();
	await expectAccessible(page);

	await chooseFile(page, "contacts.csv", contacts(10_000));
	await expect(
		page.getByText("10000 lignes, séparées par des points-virgules, en Windows-1252"),
	).toBeVisible();
	await expect(page.getByText("Par exemple : Nîmes")).toBeVisible();
	await expect(page.getByText("Complétez l’adresse : nom@domaine.fr.")).toBeVisible();
	await expect(page.getByText("Même adresse que la ligne 3.")).toBeVisible();
	await expectAccessible(page);
	await page.setViewportSize(PHONE);
	await expectAccessible(page);
	expect(await fitsTheWidth(page)).toBe(true);
	await page.setViewportSize({ width: 1440, height: 900 });

	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Télécharger en CSV" }).click();
	expect((await download).suggestedFilename()).toBe("lignes-a-corriger.csv");

	const began = Date.now();
	await page.getByRole("button", { name: "Importer 9998 clients" }).click();
	await expect(page.getByRole("progressbar", { name: "Import en cours" })).toBeVisible();
	await expect(page.getByText("9998 clients importés")).toBeVisible({ timeout: 90_000 });
	expect(Date.now() - began).toBeLessThan(90_000);
	await expect(page.getByRole("listitem").filter({ hasText: "contacts.csv" })).toContainText("9998 clients");
	await page.setViewportSize(PHONE);
	await expectAccessible(page);
	expect(await fitsTheWidth(page)).toBe(true);
	await page.setViewportSize({ width: 1440, height: 900 });

	await page.getByRole("link", { name: "Voir les clients" }).click();
	await page.getByRole("searchbox", { name: /Rechercher un nom/ }).fill("elephant 4242");
	const client = page.getByRole("link", { name: "Société Éléphant 4242" });
	await client.first().click();
	await page.getByRole("button", { name: "Plus d’actions" }).click();
	await page.getByRole("menuitem", { name: "Activer" }).click();
	await page.getByRole("button", { name: "Activer le client" }).click();
	await expect(page.getByText("Société Éléphant 4242 est actif.")).toBeVisible();

	await page.goto(`${addresses().hub}/clients/import`);
	await page.getByRole("button", { name: "Annuler l’import de contacts.csv" }).click();
	await expect(page.getByText("Société Éléphant 4242 (sa fiche a changé)")).toBeVisible();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Annuler l’import", exact: true }).last().click();
	await expect(page.getByText("9997 clients retirés.")).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole("listitem").filter({ hasText: "contacts.csv" })).toContainText(
		"9997 retirés sur 9998",
	);

	await page.goto(`${addresses().hub}/clients?q=elephant+4242`);
	await page.getByRole("link", { name: "Société Éléphant 4242" }).first().click();
	await page.getByRole("button", { name: "Plus d’actions" }).click();
	await page.getByRole("menuitem", { name: "Effacer définitivement" }).click();
	const dialog = page.getByRole("alertdialog");
	await expectAccessible(page);
	const fiche = page.waitForEvent("download");
	await dialog.getByRole("button", { name: "Fiche, notes, parcours et historique" }).click();
	expect((await fiche).suggestedFilename()).toBe("client_societe_elephant_4242.json");
	await dialog.getByLabel(/recopiez le nom/).fill("Société Elephant 4242");
	await dialog.getByRole("button", { name: "Effacer définitivement" }).click();
	await expect(dialog.getByText("Le nom saisi n’est pas celui du client.")).toBeVisible();
	await dialog.getByLabel(/recopiez le nom/).fill("Société Éléphant 4242");
	await dialog.getByRole("button", { name: "Effacer définitivement" }).click();
	await expect(page.getByText("Le client et toutes ses données sont effacés.")).toBeVisible();
	await page.goto(`${addresses().hub}/clients?q=elephant`);
	await expect(page.getByText("Aucun client ne correspond")).toBeVisible();
});

test("a lost connection holds an import up and doubles nothing", async ({ page, context }) => {
	await logInToHub(page, OWNER);
	await page.goto(`${addresses().hub}/clients/import`);
	await chooseFile(page, "salon.csv", contacts(2_000));
	let answered = 0;
	// The batch arrives; its answer does not.
	await page.route("**/rest/v1/rpc/import_clients", async (route) => {
		answered++;
		if (answered !== 2) return route.continue();
		await route.fetch();
		await context.setOffline(true);
		await route.abort("internetdisconnected");
	});
	await page.getByRole("button", { name: "Importer 1998 clients" }).click();
	await expect(page.getByText("La connexion est coupée").first()).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByText("1998 clients importés")).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole("listitem").filter({ hasText: "salon.csv" })).toContainText("1998 clients");
	await page.getByRole("button", { name: "Annuler l’import", exact: true }).click();
	await page.getByRole("alertdialog").getByRole("button", { name: "Annuler l’import" }).click();
	await expect(page.getByText("1998 clients retirés.")).toBeVisible({ timeout: 60_000 });
});

test("the list is exported as it is filtered", async ({ page }) => {
	await logInToHub(page, OWNER);
	await page.goto(`${addresses().hub}/clients?q=dupont`);
	await expect(page.getByRole("link", { name: /Martin Dupont/ }).first()).toBeVisible();
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Importer ou exporter" }).click();
	await page.getByRole("menuitem", { name: "Exporter en CSV" }).click();
	const stream = await (await download).createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	const text = Buffer.concat(chunks).toString("utf8");
	expect(text).toContain("Martin Dupont;");
	expect(text).not.toContain("Léa Bernard");
});
