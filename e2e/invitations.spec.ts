import { waitForMail } from "@dossier/local-stack";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { logInToHub, logInToPortal, MARTIN, newWindow, OWNER } from "./setup/people.ts";

/** The link of an invitation's mail. */
function invitationIn(text: string): string {
	return /https?:\/\/\S+\/invitation\/[0-9a-f]+/.exec(text)?.[0] ?? "";
}

test("a client is invited, gives the code of the mail, sets a password, and gets in", async ({ browser }) => {
	const owner = await newWindow(browser);
	await logInToHub(owner, OWNER);
	const invited = "nadia@fleurs-du-marche.example";

	await test.step("the owner opens a folder and invites", async () => {
		await owner.goto(`${addresses().hub}/clients`);
		await owner.getByRole("button", { name: "Nouveau client" }).first().click();
		await owner.getByRole("dialog").getByLabel(/^Nom/).fill("Nadia Ferrand");
		await owner.getByRole("button", { name: "Créer le client" }).click();
		await expect(owner.getByRole("heading", { level: 1, name: "Nadia Ferrand" })).toBeVisible();
		await owner.getByRole("link", { name: "Accès", exact: true }).click();
		await owner.getByRole("button", { name: "Inviter" }).first().click();
		await owner.getByRole("dialog").getByLabel(/^Nom/).fill("Nadia Ferrand");
		await owner.getByRole("dialog").getByLabel("Adresse e-mail").fill(invited);
		await owner.getByRole("button", { name: "Envoyer l’invitation" }).click();
		await expect(owner.getByText(invited).first()).toBeVisible();
	});

	const mail = await waitForMail(addresses().mailPage, { to: invited }, 30_000);
	const link = invitationIn(mail.text);
	expect(link).toContain(addresses().portal);
	const nadia = await newWindow(browser, { viewport: { width: 390, height: 844 } });

	await test.step("the link shows what it is for, and takes only the right address", async () => {
		await nadia.goto(link);
		await expect(nadia.getByText("Atelier MiKL").first()).toBeVisible();
		await expectAccessible(nadia);
		await nadia.getByLabel("Votre adresse e-mail").fill(invited);
		await nadia.getByRole("button", { name: "Recevoir mon code" }).click();
		const code = await waitForMail(addresses().mailPage, { to: invited, subject: "code" }, 30_000);
		await nadia.getByLabel("Code à 6 chiffres").fill(/\d{6}/.exec(code.subject)?.[0] ?? "");
	});

	await test.step("a password is set", async () => {
		const choosePassword = nadia.getByText("Avec un mot de passe");
		await choosePassword.click();
		await nadia.getByLabel("Nouveau mot de passe", { exact: true }).fill("trois-mots-faciles");
		await nadia.getByRole("button", { name: "Enregistrer et ouvrir mon espace" }).click();
	});

	await test.step("the terms are read and accepted before anything else", async () => {
		await expect(nadia.getByRole("heading", { name: "Avant d’entrer dans votre espace" })).toBeVisible();
		await nadia.getByRole("button", { name: "J’accepte et j’entre" }).click();
		await expect(nadia.getByRole("heading", { level: 1 })).toContainText("Nadia");
	});

	await test.step("the link does not serve twice", async () => {
		const someone = await newWindow(browser);
		await someone.goto(link);
		await expect(someone.getByText("Cette invitation a déjà servi")).toBeVisible();
		await someone.context().close();
	});

	await test.step("the password serves from now on", async () => {
		await nadia.context().clearCookies();
		await logInToPortal(nadia, invited, "trois-mots-faciles");
	});

	await test.step("a second invitation is sent again, then cancelled: its link serves no more", async () => {
		const second = "hugo@fleurs-du-marche.example";
		await owner.getByRole("button", { name: "Inviter" }).first().click();
		await owner.getByRole("dialog").getByLabel(/^Nom/).fill("Hugo Ferrand");
		await owner.getByRole("dialog").getByLabel("Adresse e-mail").fill(second);
		await owner.getByRole("button", { name: "Envoyer l’invitation" }).click();
		const link = async () =>
			invitationIn((await waitForMail(addresses().mailPage, { to: second }, 30_000)).text);
		const first = await link();
		await owner.getByRole("button", { name: "Renvoyer l’invitation à Hugo Ferrand" }).click();
		await expect.poll(link).not.toBe(first);
		const again = await link();
		const hugo = await newWindow(browser);
		await hugo.goto(again);
		await expect(hugo.getByLabel("Votre adresse e-mail")).toBeVisible();
		await owner.getByRole("button", { name: "Annuler l’invitation de Hugo Ferrand" }).click();
		await owner.getByRole("alertdialog").getByRole("button", { name: "Annuler l’invitation" }).click();
		await expect(owner.getByText("L’invitation de Hugo Ferrand est annulée.")).toBeVisible();
		await hugo.goto(again);
		await expect(hugo.getByText("Cette invitation n’est plus valable")).toBeVisible();
		await hugo.context().close();
	});

	await test.step("all her sessions end at once, and she may come back", async () => {
		await owner.getByRole("button", { name: "Fermer toutes les sessions de Nadia Ferrand" }).click();
		await owner.getByRole("alertdialog").getByRole("button", { name: "Fermer les sessions" }).click();
		await expect(owner.getByText(/sessions? de Nadia Ferrand fermée/)).toBeVisible();
		await nadia.reload();
		await expect(nadia.getByRole("heading", { name: "Bienvenue dans votre espace" })).toBeVisible();
		await logInToPortal(nadia, invited, "trois-mots-faciles");
	});

	await test.step("suspended, she reads why and nothing else; resumed, she is at home again", async () => {
		const change = async (verb: string, confirmation: string) => {
			await owner.getByRole("button", { name: "Plus d’actions" }).click();
			await owner.getByRole("menuitem", { name: verb }).click();
			const changed = owner.waitForResponse((answer) => answer.url().includes("/change_client_statut"));
			await owner.getByRole("button", { name: confirmation }).click();
			expect((await changed).ok()).toBe(true);
		};
		await change("Activer", "Activer le client");
		await change("Suspendre", "Suspendre le client");
		await nadia.goto(`${addresses().portal}/documents`);
		await expect(nadia.getByRole("heading", { name: "Votre espace est en pause" })).toBeVisible();
		await expect(nadia.getByRole("link", { name: "Documents" })).toHaveCount(0);
		await expectAccessible(nadia);
		await change("Réactiver", "Activer le client");
		await nadia.goto(addresses().portal);
		await expect(nadia.getByRole("heading", { level: 1 })).toContainText("Nadia");
	});

	await test.step("her access removed, no space is hers", async () => {
		await owner.getByRole("button", { name: "Retirer l’accès de Nadia Ferrand" }).click();
		await owner.getByRole("alertdialog").getByRole("button", { name: "Retirer l’accès" }).click();
		await expect(owner.getByText("L’accès de Nadia Ferrand est retiré.")).toBeVisible();
		await nadia.reload();
		await expect(nadia.getByRole("heading", { name: "Aucun espace à cette adresse" })).toBeVisible();
		await expectAccessible(nadia);
	});

	await owner.context().close();
	await nadia.context().close();
});

test("an invitation for another address says so, and a link of nothing too", async ({ browser }) => {
	const owner = await newWindow(browser);
	await logInToHub(owner, OWNER);
	await owner.goto(`${addresses().hub}/clients`);
	await owner
		.getByRole("link", { name: /Inès Moreau/ })
		.first()
		.click();
	await owner.getByRole("link", { name: "Accès", exact: true }).click();
	await owner.getByRole("button", { name: "Inviter" }).first().click();
	await owner.getByRole("dialog").getByLabel(/^Nom/).fill("Inès Moreau");
	await owner.getByRole("dialog").getByLabel("Adresse e-mail").fill("ines@cabinet-moreau.example");
	await owner.getByRole("button", { name: "Envoyer l’invitation" }).click();
	const mail = await waitForMail(addresses().mailPage, { to: "ines@cabinet-moreau.example" }, 30_000);
	const link = invitationIn(mail.text);

	const martin = await newWindow(browser);
	await logInToPortal(martin, MARTIN);
	await martin.goto(link);
	await expect(martin.getByText("Cette invitation est pour une autre adresse")).toBeVisible();
	await martin.goto(`${addresses().portal}/invitation/0000`);
	await expect(martin.getByText("Cette invitation n’est plus valable")).toBeVisible();
	await owner.context().close();
	await martin.context().close();
});
