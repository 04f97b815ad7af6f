import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { LEA, logInToHub, logInToPortal, MARTIN, newWindow, OWNER, openClient } from "./setup/people.ts";

test("a client says no to AI until they say yes, and may take it back", async ({ browser }) => {
	const martin = await newWindow(browser, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
	await logInToPortal(martin, MARTIN);
	await martin.goto(`${addresses().portal}/compte`);
	await expect(martin.getByText("Vous n’avez pas encore décidé")).toBeVisible();
	await martin.getByRole("button", { name: "Autoriser Élio" }).click();
	await expect(martin.getByText("Élio est autorisé")).toBeVisible();
	await expect(martin.getByText(/Décidé par Martin Dupont/)).toBeVisible();
	await expectAccessible(martin);
	await martin.getByRole("button", { name: "Retirer mon accord" }).click();
	await expect(martin.getByText("Élio est éteint")).toBeVisible();
});

test("new terms stop each client at the door, show what changed, and let them in once accepted", async ({
	browser,
}) => {
	const martin = await newWindow(browser, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
	const lea = await newWindow(browser, { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
	await logInToPortal(martin, MARTIN);
	await logInToPortal(lea, LEA);
	const hub = await newWindow(browser, { reducedMotion: "reduce" });
	await logInToHub(hub, OWNER);
	await hub.goto(`${addresses().hub}/settings/texts`);
	const field = hub.getByLabel("Texte des conditions");
	await expect(field).not.toHaveValue("");
	await field.fill(`${await field.inputValue()}\n\nLes fichiers restent en France.`);
	await expectAccessible(hub);
	await hub
		.getByRole("button", { name: /Publier la version/ })
		.first()
		.click();
	await expect(hub.getByRole("alertdialog")).toContainText("Les fichiers restent en France.");
	await hub.getByRole("alertdialog").getByRole("button", { name: "Publier", exact: true }).click();
	await expect(hub.getByText(/Version \d+ publiée\./)).toBeVisible();

	for (const client of [martin, lea]) {
		await client.reload();
		await expect(client.getByRole("heading", { level: 1, name: "Les conditions ont changé" })).toBeVisible();
		await expect(client.getByText("Les fichiers restent en France.").first()).toBeVisible();
		await client.getByRole("button", { name: "Demander une copie" }).click();
		await expect(client.getByText("Votre copie est en préparation")).toBeVisible();
		await client.getByRole("button", { name: "Demander la clôture" }).click();
		await client.getByRole("alertdialog").getByRole("button", { name: "Demander la clôture" }).click();
		await expect(client.getByText(/Clôture demandée le/)).toBeVisible();
		await client.getByRole("button", { name: "Retirer la demande" }).click();
		await expect(client.getByRole("button", { name: "Demander la clôture" })).toBeVisible();
		await expectAccessible(client);
		await client.getByRole("button", { name: "J’accepte et j’entre" }).click();
		await expect(client.getByRole("heading", { level: 1 })).toContainText(/Bonjour|Bonsoir/);
		await client.reload();
		await expect(client.getByRole("heading", { level: 1 })).toContainText(/Bonjour|Bonsoir/);
	}

	await openClient(hub, "Martin Dupont");
	await hub.getByRole("link", { name: "Accès", exact: true }).click();
	const consents = hub.getByRole("list", { name: "Consentements" });
	await expect(
		consents.getByText(/Conditions, version \d+, acceptées le .* · réseau 127\.0\.0\.0/),
	).toBeVisible();
	await expect(consents.getByText("Aide de l’IA (Élio), pour tout le client")).toBeVisible();
	await expectAccessible(hub);
});
