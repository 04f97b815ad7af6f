import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { logInToHub, logInToPortal, MARTIN, newWindow, OWNER } from "./setup/people.ts";

const DEMO_FILES = join(import.meta.dirname, "..", "supabase", "demo", "files");

test("the portal wears what the owner chose, readable whatever the colour", async ({ browser }) => {
	const hub = await newWindow(browser, { reducedMotion: "reduce" });
	await logInToHub(hub, OWNER);
	await hub.goto(`${addresses().hub}/settings/agency`);
	await hub.getByLabel("Couleur", { exact: true }).fill("#ffdd00");
	await expect(hub.getByText(/Trop claire pour du texte blanc/)).toBeVisible();
	await expectAccessible(hub);
	await hub.getByRole("button", { name: "Enregistrer" }).nth(1).click();
	await expect(hub.getByText("Agence enregistrée.").first()).toBeVisible();
	await hub
		.getByLabel("Choisir un logo")
		.first()
		.setInputFiles({
			name: "logo.svg.png",
			mimeType: "image/png",
			buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
		});
	await expect(hub.getByText(/type de fichier/i).first()).toBeVisible();
	await hub
		.getByLabel("Choisir un logo")
		.first()
		.setInputFiles({
			name: "logo.png",
			mimeType: "image/png",
			buffer: readFileSync(join(DEMO_FILES, "karim_haddad", "Logo Haddad.png")),
		});
	await expect(hub.getByRole("img", { name: "Logo de l’agence" })).toBeVisible();

	for (const colorScheme of ["light", "dark"] as const) {
		const visitor = await newWindow(browser, { colorScheme, viewport: { width: 390, height: 844 } });
		await visitor.goto(`${addresses().portal}/connexion`);
		await expect(visitor.locator("header img")).toBeVisible();
		await expect
			.poll(() => visitor.evaluate(() => document.documentElement.style.getPropertyValue("--primary")))
			.toContain("light-dark(oklch(");
		await expectAccessible(visitor);
	}
	await hub.getByLabel("Couleur", { exact: true }).fill("#1f5f4f");
	await hub.getByRole("button", { name: "Enregistrer" }).nth(1).click();
	await hub.getByRole("button", { name: "Retirer le logo" }).click();
	await expect(hub.getByRole("img", { name: "Logo de l’agence" })).toHaveCount(0);
});

test("a portal under maintenance says why, shows nothing, and opens again", async ({ browser }) => {
	const hub = await newWindow(browser);
	const martin = await newWindow(browser, { viewport: { width: 390, height: 844 } });
	await logInToPortal(martin, MARTIN);
	await logInToHub(hub, OWNER);
	await hub.goto(`${addresses().hub}/settings/agency`);
	const save = hub.getByRole("button", { name: "Enregistrer" }).last();
	await hub.getByRole("switch", { name: "Fermer le portail" }).click();
	await hub.getByLabel("Message aux clients").fill("De retour à 14 h.");
	await save.click();
	await expect(hub.getByText("Le portail est fermé").first()).toBeVisible();

	await martin.reload();
	await expect(martin.getByText("De retour à 14 h.")).toBeVisible();
	await expect(martin.getByRole("heading", { level: 1 })).toHaveText("Votre espace revient bientôt");
	await expectAccessible(martin);

	await hub.getByRole("switch", { name: "Fermer le portail" }).click();
	await save.click();
	await expect(hub.getByText("Le portail est fermé")).toHaveCount(0);
	await martin.reload();
	await expect(martin.getByRole("heading", { level: 1 })).toContainText(/Bonjour|Bonsoir/);
});
