import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { pdf, text } from "./setup/files.ts";
import { addInHub } from "./setup/give-files.ts";
import { logInToHub, newWindow, OWNER, openClient } from "./setup/people.ts";

for (const [size, viewport] of Object.entries({
	wide: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 },
})) {
	test(`what is thrown away comes back or goes for good, ${size}`, async ({ browser }) => {
		const owner = await newWindow(browser, { viewport });
		await logInToHub(owner, OWNER);
		await openClient(owner, "Karim Haddad");
		const client = /clients\/([0-9a-f-]+)/.exec(owner.url())?.[1] ?? "";
		const names = [`Un ${size}.txt`, `Deux ${size}.txt`];
		await owner.goto(`${addresses().hub}/clients/${client}/documents`);
		await addInHub(owner, ...names.map((name) => text(name, `${name}\nligne commune\n`)));
		for (const name of names) await expect(owner.getByRole("link", { name })).toBeVisible();

		await test.step("thrown away by keyboard, and taken back at once", async () => {
			await owner.getByRole("link", { name: names[0] }).press("Delete");
			await expect(owner.getByText(`« ${names[0]} » est dans la corbeille`)).toBeVisible();
			await expect(owner.getByRole("link", { name: names[0] })).toHaveCount(0);
			await owner.getByRole("button", { name: "Annuler", exact: true }).click();
			await expect(owner.getByRole("link", { name: names[0] })).toBeVisible();
		});

		await test.step("two thrown away together wait in the trash", async () => {
			for (const name of names) await owner.getByRole("checkbox", { name: `Sélectionner ${name}` }).click();
			await owner.getByRole("button", { name: "Mettre à la corbeille" }).click();
			await expect(owner.getByText("2 documents sont dans la corbeille")).toBeVisible();
			await owner.getByRole("link", { name: "Corbeille" }).click();
			await expect(owner.getByRole("heading", { name: "Corbeille" })).toBeVisible();
			await expectAccessible(owner);
			expect(await owner.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
				true,
			);
		});

		await test.step("one is restored, the other deleted for good", async () => {
			await owner.getByRole("button", { name: `Restaurer ${names[0]}` }).click();
			await expect(owner.getByText(`« ${names[0]} » est de retour à sa place.`)).toBeVisible();
			await owner.getByRole("button", { name: `Supprimer définitivement ${names[1]}` }).click();
			await owner.getByRole("button", { name: "Supprimer définitivement", exact: true }).click();
			await expect(owner.getByText("La corbeille est vide")).toBeVisible();
			await owner.goto(`${addresses().hub}/clients/${client}/documents`);
			await expect(owner.getByRole("link", { name: names[0] })).toBeVisible();
			await expect(owner.getByRole("link", { name: names[1] })).toHaveCount(0);
		});
		await owner.context().close();
	});
}

test("two versions of a text are compared, and the old one restored", async ({ browser }) => {
	const owner = await newWindow(browser, { viewport: { width: 1440, height: 900 } });
	await logInToHub(owner, OWNER);
	await openClient(owner, "Karim Haddad");
	const client = /clients\/([0-9a-f-]+)/.exec(owner.url())?.[1] ?? "";
	await owner.goto(`${addresses().hub}/clients/${client}/documents`);
	await addInHub(owner, text("Planning.txt", "Titre\nLivraison le 3 mai\n"));
	await owner.getByRole("link", { name: "Planning.txt" }).click();
	const chooser = owner.waitForEvent("filechooser");
	await owner.getByRole("button", { name: "Nouvelle version" }).first().click();
	await (await chooser).setFiles(text("Planning.txt", "Titre\nLivraison le 10 mai\n"));
	await owner.getByRole("button", { name: "Comparer des versions" }).click();
	const dialog = owner.getByRole("dialog");
	await expect(dialog.locator("ins")).toHaveText("10");
	await expect(dialog.locator("del")).toHaveText("3");
	await expectAccessible(owner);
	await owner.keyboard.press("Escape");
	await owner.getByRole("button", { name: "Restaurer la version 1" }).click();
	await expect(owner.getByText("Version 3")).toBeVisible();
	await owner.context().close();
});

for (const [size, viewport] of Object.entries({
	wide: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 },
})) {
	test(`where the client sees everything, adding and restoring say first who will see it, ${size}`, async ({
		browser,
	}) => {
		const owner = await newWindow(browser, { viewport });
		await logInToHub(owner, OWNER);
		await openClient(owner, "Karim Haddad");
		const client = /clients\/([0-9a-f-]+)/.exec(owner.url())?.[1] ?? "";
		const name = `Charte ${size}.pdf`;
		const preview = owner.getByRole("dialog", { name: "Montrer au client ?" });
		await owner.goto(`${addresses().hub}/clients/${client}/assets`);

		await test.step("added", async () => {
			await addInHub(owner, pdf(name));
			await expect(preview.getByText("Karim Haddad")).toBeVisible();
			await expectAccessible(owner);
			await preview.getByRole("button", { name: "Montrer" }).click();
			await expect(owner.getByRole("link", { name })).toBeVisible();
			await expect(owner.getByTitle(/versions et corbeille comprises/)).toBeVisible();
		});

		await test.step("restored", async () => {
			await owner.getByRole("link", { name }).press("Delete");
			await expect(owner.getByText(`« ${name} » est dans la corbeille`)).toBeVisible();
			await owner.goto(`${addresses().hub}/clients/${client}/trash`);
			await owner.getByRole("button", { name: `Restaurer ${name}` }).click();
			await expect(preview.getByText(name)).toBeVisible();
			await preview.getByRole("button", { name: "Montrer" }).click();
			await expect(owner.getByText(`« ${name} » est de retour à sa place.`)).toBeVisible();
		});
		await owner.context().close();
	});
}
