import { waitForMail } from "@dossier/local-stack";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { person } from "./setup/api.ts";
import { logInToHub, newWindow, OWNER, PASSWORD } from "./setup/people.ts";

const NORA = "nora@atelier-mikl.example";
const PHONE = { viewport: { width: 390, height: 844 } };

test("somebody joins the agency, begins a client on two computers, and is then limited to one client", async ({
	browser,
}) => {
	const owner = await newWindow(browser);
	const nora = await newWindow(browser);
	await logInToHub(owner, OWNER);
	await owner.goto(`${addresses().hub}/settings/staff`);

	await test.step("the operator invites her as a commercial", async () => {
		await owner.getByRole("button", { name: "Inviter" }).click();
		const dialog = owner.getByRole("dialog");
		await dialog.getByLabel(/^Nom/).fill("Nora Lévy");
		await dialog.getByLabel("Adresse e-mail").fill(NORA);
		await dialog.getByLabel("Rôle").selectOption("commercial");
		await dialog.getByRole("button", { name: "Envoyer l’invitation" }).click();
		await expect(owner.getByRole("list", { name: "Invitations en attente" })).toContainText("Nora Lévy");
		await expectAccessible(owner);
	});

	await test.step("she joins through the link of the mail", async () => {
		const mail = await waitForMail(addresses().mailPage, { to: NORA }, 30_000);
		await nora.goto(/https?:\/\/\S+\/invitation\/[0-9a-f]+/.exec(mail.text)?.[0] ?? "");
		await nora.getByLabel("Adresse e-mail").fill(NORA);
		await nora.getByRole("button", { name: "Envoyer le code" }).click();
		const code = await waitForMail(addresses().mailPage, { to: NORA, subject: "code" }, 30_000);
		await nora.getByLabel("Code à 6 chiffres").fill(/\d{6}/.exec(code.subject)?.[0] ?? "");
		await nora.getByRole("button", { name: "Rejoindre l’agence" }).click();
		await nora.getByLabel("Nouveau mot de passe", { exact: true }).fill(PASSWORD);
		await nora.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
		await expect(nora.getByRole("heading", { level: 1 })).toContainText("Bonjour Nora");
	});

	await test.step("what she begins to type on one computer awaits her on another", async () => {
		await nora.goto(`${addresses().hub}/clients`);
		await nora.getByRole("button", { name: "Nouveau client" }).click();
		const begun = nora.getByRole("dialog");
		await begun.getByLabel(/^Nom/).fill("Fromagerie du Vercors");
		await begun.getByRole("textbox", { name: /Étiquettes/ }).fill("Circuit court");
		await nora.keyboard.press("Enter");
		await expect(begun.getByText("Brouillon enregistré.")).toBeVisible();

		const phone = await newWindow(browser, PHONE);
		await logInToHub(phone, NORA);
		await phone.goto(`${addresses().hub}/clients`);
		await phone.getByRole("button", { name: "Nouveau client" }).click();
		const dialog = phone.getByRole("dialog");
		await expect(dialog.getByText(/Brouillon repris du/)).toBeVisible();
		await expect(dialog.getByLabel(/^Nom/)).toHaveValue("Fromagerie du Vercors");
		await expect(dialog.getByRole("list", { name: "Étiquettes du client" })).toContainText("circuit court");
		await expectAccessible(phone);
		await dialog.getByRole("button", { name: "Créer le client" }).click();
		await expect(phone.getByRole("heading", { level: 1, name: "Fromagerie du Vercors" })).toBeVisible();
		await phone.goto(`${addresses().hub}/clients?q=fromagerie&etiquette=circuit+court`);
		await expect(phone.getByRole("link", { name: "Fromagerie du Vercors" })).toBeVisible();
		await phone.context().close();
	});

	await test.step("the operator limits her to one client", async () => {
		await owner.reload();
		await owner.getByRole("button", { name: "Autres actions pour Nora Lévy" }).click();
		await owner.getByRole("menuitem", { name: "Choisir ses clients…" }).click();
		const dialog = owner.getByRole("dialog");
		await dialog.getByRole("radio", { name: "Seulement ceux-ci" }).click();
		await dialog.getByRole("searchbox").fill("thomas");
		await expect(dialog.getByRole("checkbox", { name: /Martin/ })).toHaveCount(0);
		await dialog.getByRole("checkbox", { name: /Thomas/ }).click();
		await expectAccessible(owner);
		await dialog.getByRole("button", { name: "Enregistrer" }).click();
		await expect(owner.getByText("Nora Lévy voit un client.")).toBeVisible();
		await expect(personLine(owner)).toContainText("Limité à certains clients");
	});

	await test.step("she sees this client and no other, on screen and through the API", async () => {
		await nora.goto(`${addresses().hub}/clients`);
		await expect(nora.getByRole("link", { name: /Thomas/ }).first()).toBeVisible();
		await expect(nora.getByRole("link", { name: /Martin Dupont/ })).toHaveCount(0);
		await expect(nora.getByRole("button", { name: "Nouveau client" })).toHaveCount(0);
		await nora.getByRole("searchbox", { name: /Rechercher un nom/ }).fill("martin");
		await expect(nora.getByText("Aucun client ne correspond")).toBeVisible();
		const api = await person(NORA);
		const { data } = await api.from("clients").select("nom");
		expect(data?.map(({ nom }) => nom)).toEqual([expect.stringContaining("Thomas")]);
		expect((await api.rpc("search_clients", { term: "martin" })).data).toEqual([]);
		expect((await api.from("documents").select("clients(nom)")).data).toEqual(
			expect.not.arrayContaining([{ clients: { nom: "Martin Dupont" } }]),
		);
	});

	await test.step("her access is disabled, and she is out", async () => {
		await owner.getByRole("button", { name: "Autres actions pour Nora Lévy" }).click();
		await owner.getByRole("menuitem", { name: "Désactiver l’accès" }).click();
		await owner.getByRole("alertdialog").getByRole("button", { name: "Désactiver l’accès" }).click();
		await expect(personLine(owner)).toContainText("Accès désactivé");
		const { data } = await (await person(NORA)).from("clients").select("nom");
		expect(data).toEqual([]);
	});

	await owner.context().close();
	await nora.context().close();
});

test("the team fits on a phone", async ({ browser }) => {
	const owner = await newWindow(browser, PHONE);
	await logInToHub(owner, OWNER);
	await owner.goto(`${addresses().hub}/settings/staff`);
	await expect(owner.getByRole("list", { name: "Personnes de l’agence" })).toContainText("Camille");
	await expectAccessible(owner);
	expect(await owner.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
	await owner.context().close();
});

function personLine(page: Page) {
	return page
		.getByRole("list", { name: "Personnes de l’agence" })
		.getByRole("listitem")
		.filter({ hasText: NORA });
}
