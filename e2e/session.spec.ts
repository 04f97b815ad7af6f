import { waitForMail } from "@dossier/local-stack";
import { expect, test } from "@playwright/test";
import { addresses } from "./setup/addresses.ts";
import { LEA, logInToPortal, MARTIN } from "./setup/people.ts";

test("a wrong password is told as such; an unknown address is not told apart", async ({ page }) => {
	await page.goto(`${addresses().portal}/connexion`);
	for (const email of [MARTIN, "inconnue@nulle-part.example"]) {
		await page.goto(`${addresses().portal}/connexion`);
		await page.getByRole("button", { name: "Utiliser mon mot de passe" }).click();
		await page.getByLabel("Votre adresse e-mail").fill(email);
		await page.getByLabel("Mot de passe", { exact: true }).fill("pas-le-bon-du-tout");
		await page.getByRole("button", { name: "Se connecter" }).click();
		await expect(page.getByText("L’adresse ou le mot de passe ne correspond pas.")).toBeVisible();
	}
	await page.goto(`${addresses().portal}/connexion`);
	await page.getByLabel("Votre adresse e-mail").fill("inconnue@nulle-part.example");
	await page.getByRole("button", { name: "Recevoir mon code" }).click();
	await expect(page.getByText("Regardez vos e-mails")).toBeVisible();
});

test("a code of six digits logs in; a wrong one does not", async ({ page }) => {
	await page.goto(`${addresses().portal}/connexion`);
	await page.getByLabel("Votre adresse e-mail").fill(LEA);
	await page.getByRole("button", { name: "Recevoir mon code" }).click();
	const mail = await waitForMail(addresses().mailPage, { to: LEA, subject: "code" }, 30_000);
	const code = /\d{6}/.exec(mail.subject)?.[0] ?? "";
	await page.getByLabel("Code à 6 chiffres").fill(code === "000000" ? "111111" : "000000");
	await expect(page.getByText("Ce code n’est pas le bon, ou il a expiré.")).toBeVisible();
	await page.getByLabel("Code à 6 chiffres").fill(code);
	await expect(page.getByRole("heading", { level: 1 })).toContainText(/Bonjour|Bonsoir/);
});

test("a client of the portal is nobody in the Hub", async ({ page }) => {
	await page.goto(`${addresses().hub}/login`);
	await page.getByLabel("Adresse e-mail").fill(MARTIN);
	await page.getByLabel("Mot de passe", { exact: true }).fill("demonstration");
	await page.getByRole("button", { name: "Se connecter" }).click();
	await expect(page.getByText(/espace client/).first()).toBeVisible();
	await page.goto(`${addresses().hub}/clients`);
	await expect(page.getByText("Léa Bernard")).toHaveCount(0);
});

test("after signing out, the way back is closed", async ({ page }) => {
	await logInToPortal(page, LEA);
	await page.goto(`${addresses().portal}/compte`);
	await page.getByRole("button", { name: "Se déconnecter" }).last().click();
	await expect(page).toHaveURL(/connexion/);
	await page.goto(`${addresses().portal}/documents`);
	await expect(page).toHaveURL(/connexion/);
});
