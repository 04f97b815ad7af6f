import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { KARIM, logInToHub, logInToPortal, newWindow, OWNER } from "./setup/people.ts";

const PHONE = { width: 390, height: 844 };

for (const [size, viewport, kind] of [
	["phone", PHONE, "Une nouvelle version d’un document"],
	["wide", { width: 1440, height: 900 }, "Une étape qui commence"],
] as const) {
	test(`a client settles what comes by mail, asks for the closure of the account and takes it back, ${size}`, async ({
		browser,
	}) => {
		const karim = await newWindow(browser, { viewport, reducedMotion: "reduce" });
		await logInToPortal(karim, KARIM);
		await karim.getByRole("button", { name: "C’est compris" }).click();
		await expect(karim.getByText("Bienvenue dans votre espace")).toHaveCount(0);
		await karim.goto(`${addresses().portal}/compte`);

		const mail = karim.getByRole("switch", { name: kind });
		await expect(mail).toBeChecked();
		await mail.click();
		await expect(mail).not.toBeChecked();
		await karim.getByRole("button", { name: "Demander la clôture" }).click();
		await karim.getByLabel(/Pourquoi/).fill("Je change de métier.");
		await karim.getByRole("alertdialog").getByRole("button", { name: "Demander la clôture" }).click();
		await expect(karim.getByText(/Clôture demandée le/)).toBeVisible();
		await expectAccessible(karim);
		await karim.reload();
		await expect(mail).not.toBeChecked();

		const hub = await newWindow(browser, { reducedMotion: "reduce" });
		await logInToHub(hub, OWNER);
		const waiting = hub.getByRole("list", { name: "À traiter" });
		const asked = waiting.getByRole("listitem").filter({ hasText: "Karim Haddad demande la clôture" });
		await expectAccessible(hub);
		await asked.getByRole("link", { name: "Répondre" }).click();
		await expect(hub.getByRole("heading", { level: 1, name: "Karim Haddad" })).toBeVisible();
		await expect(hub.getByText("Je change de métier.")).toBeVisible();
		await expectAccessible(hub);
		await karim.getByRole("button", { name: "Retirer la demande" }).click();
		await expect(karim.getByRole("button", { name: "Demander la clôture" })).toBeVisible();
		await expect(hub.getByText("Je change de métier.")).toHaveCount(0);

		await hub.goto(addresses().hub);
		await expect(waiting).toBeVisible();
		await expect(asked).toHaveCount(0);
		await karim.getByRole("button", { name: "Demander la clôture" }).click();
		await karim.getByRole("alertdialog").getByRole("button", { name: "Demander la clôture" }).click();
		await asked.getByRole("link", { name: "Répondre" }).click();
		await hub.getByRole("button", { name: "Marquer comme traitée" }).click();
		await expect(hub.getByText("La demande est traitée.")).toBeVisible();
		await hub.getByRole("link", { name: "Tableau de bord" }).click();
		await expect(waiting).toBeVisible();
		await expect(asked).toHaveCount(0);

		await karim.getByRole("link", { name: "Aide" }).click();
		await karim.getByText("Qui voit mes documents ?").click();
		await expect(karim.getByText(/Aucun autre client, jamais/)).toBeVisible();
		await expectAccessible(karim);
	});
}

test("a session ended from another device lands on the login, which says why", async ({ browser }) => {
	const phone = await newWindow(browser, { viewport: PHONE });
	const desk = await newWindow(browser, { reducedMotion: "reduce" });
	await logInToPortal(phone, KARIM);
	await logInToPortal(desk, KARIM);
	await desk.goto(`${addresses().portal}/compte`);
	await desk.getByRole("button", { name: "Déconnecter les autres appareils" }).click();
	await desk
		.getByRole("alertdialog")
		.getByRole("button", { name: /Déconnecter/ })
		.click();
	await expect(desk.getByText("Les autres appareils sont déconnectés")).toBeVisible();
	await expectAccessible(desk);
	await phone.reload();
	await expect(phone.getByText("Votre session a été fermée depuis un autre appareil.")).toBeVisible();
});
