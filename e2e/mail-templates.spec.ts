import { waitForMail } from "@dossier/local-stack";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { logInToHub, newWindow, OWNER, openClient } from "./setup/people.ts";

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(SIZES)) {
	test(`the owner words the invitation, a client receives it, the original comes back, ${size}`, async ({
		browser,
	}) => {
		const page = await newWindow(browser, { viewport });
		const invited = `chantal.${size}@haddad-plomberie.example`;
		await logInToHub(page, OWNER);

		await test.step("the invitation says what the owner wants", async () => {
			await page.goto(`${addresses().hub}/settings`);
			await page.getByRole("link", { name: "Messages" }).click();
			await page.getByLabel("Objet").fill("Votre dossier est prêt : ");
			await page.getByRole("button", { name: "Insérer « Nom du client »" }).click();
			await page.getByLabel("Texte", { exact: true }).fill("Chère cliente,\n\n{{bidule}}");
			await expect(page.getByText(/n’existe pas dans ce mail : bidule/)).toBeVisible();
			await expectAccessible(page);
			await page.getByLabel("Texte", { exact: true }).fill("Chère cliente,\n\nTout est <b>ici</b>.");
			const preview = page.getByRole("region", { name: "Aperçu" });
			await expect(preview.getByText("Votre dossier est prêt : Boulangerie Dupont")).toBeVisible();
			await expect(preview.getByText("Tout est <b>ici</b>.")).toBeVisible();
			await expect(preview.getByText("Accepter l’invitation")).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
			await page.getByRole("button", { name: "M’envoyer un essai" }).click();
			await expect(page.getByText(`L’essai est parti vers ${OWNER}.`)).toBeVisible();
			const trial = await waitForMail(addresses().mailPage, { to: OWNER, subject: "[Essai]" }, 30_000);
			expect(trial.subject).toBe("[Essai] Votre dossier est prêt : Boulangerie Dupont");
			expect(trial.text).toContain("Tout est <b>ici</b>.");
			await page.getByRole("button", { name: "Enregistrer ces mots" }).click();
			await expect(page.getByText("Les prochains mails auront vos mots.")).toBeVisible();
			await expectAccessible(page);
		});

		await test.step("whoever is invited reads it, with the link", async () => {
			await openClient(page, "Karim Haddad");
			await page.getByRole("link", { name: "Accès", exact: true }).click();
			await page.getByRole("button", { name: "Inviter" }).first().click();
			await page.getByRole("dialog").getByLabel(/^Nom/).fill("Chantal Haddad");
			await page.getByRole("dialog").getByLabel("Adresse e-mail").fill(invited);
			await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
			const mail = await waitForMail(addresses().mailPage, { to: invited }, 30_000);
			expect(mail.subject).toBe("Votre dossier est prêt : Karim Haddad");
			expect(mail.text).toContain("Tout est <b>ici</b>.");
			expect(mail.text).toMatch(/https?:\/\/\S+\/invitation\/[0-9a-f]+/);
		});

		await test.step("the original comes back", async () => {
			await page.goto(`${addresses().hub}/settings/mails`);
			await expect(page.getByLabel("Objet")).toHaveValue("Votre dossier est prêt : {{client_name}}");
			await page.getByRole("button", { name: "Revenir au texte d’origine" }).click();
			await expect(page.getByText("Le texte d’origine est revenu.")).toBeVisible();
			await expect(page.getByLabel("Objet")).toHaveValue(
				"{{inviter_name}} vous invite à rejoindre votre espace client",
			);
		});
		await page.context().close();
	});
}
