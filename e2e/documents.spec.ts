import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { pdf, png } from "./setup/files.ts";
import { addInHub, depositInPortal } from "./setup/give-files.ts";
import { logInToHub, logInToPortal, MARTIN, newWindow, OWNER, openClient } from "./setup/people.ts";

test("a file travels from the client to the owner and back, live", async ({ browser }) => {
	const owner = await newWindow(browser);
	const martin = await newWindow(browser, { viewport: { width: 390, height: 844 }, hasTouch: true });
	await logInToHub(owner, OWNER);
	await logInToPortal(martin, MARTIN);

	await test.step("the client gives a document; the owner, elsewhere in the Hub, is told within a second", async () => {
		await owner.goto(`${addresses().hub}/settings/agency`);
		await expect(owner.getByRole("heading", { level: 1 })).toBeVisible();
		await martin.goto(`${addresses().portal}/documents`);
		await depositInPortal(martin, pdf("Brief signé.pdf"));
		await expect(martin.getByText("Bien reçu : votre agence est prévenue.")).toBeVisible();
		await expect(owner.getByText(/Nouveau document chez Martin Dupont/).first()).toBeVisible({
			timeout: 5_000,
		});
	});

	await test.step("the notification opens the document, which is shown", async () => {
		await owner
			.getByRole("button", { name: /Ouvrir/ })
			.or(owner.getByRole("link", { name: /Ouvrir/ }))
			.first()
			.click();
		await expect(owner.getByRole("heading", { name: "Brief signé.pdf" })).toBeVisible();
		await expect(owner.locator("canvas").first()).toBeVisible();
	});

	await test.step("the owner puts the deliverable into the folder, still hidden", async () => {
		await openClient(owner, "Martin Dupont");
		await owner.getByRole("link", { name: "Documents", exact: true }).click();
		await addInHub(owner, pdf("Livrable final.pdf"));
		await expect(owner.getByRole("row", { name: /Livrable final\.pdf/ })).toBeVisible();
	});

	await test.step("made visible with a click and Enter, it appears in the portal without a reload", async () => {
		await martin.goto(`${addresses().portal}/documents`);
		await expect(martin.getByText("Proposition d'arborescence.pdf").first()).toBeVisible();
		await expect(martin.getByText("Livrable final.pdf")).toHaveCount(0);
		await owner.getByRole("button", { name: /Rendre « Livrable final\.pdf » visible/ }).click();
		await expect(owner.getByText("Le client verra un document de plus.")).toBeVisible();
		await expect(owner.getByRole("dialog").getByText("Martin Dupont")).toBeVisible();
		await owner.keyboard.press("Enter");
		await expect(martin.getByText("Livrable final.pdf").first()).toBeVisible({ timeout: 5_000 });
	});

	await test.step("the client downloads it", async () => {
		const download = martin.waitForEvent("download");
		await martin.getByRole("button", { name: "Télécharger Livrable final.pdf" }).first().click();
		expect((await download).suggestedFilename()).toBe("Livrable final.pdf");
	});

	await test.step("hidden again by an undo, it leaves the portal without a reload", async () => {
		await owner.getByRole("button", { name: /Cacher « Livrable final\.pdf »/ }).click();
		await expect(martin.getByRole("button", { name: "Télécharger Livrable final.pdf" })).toHaveCount(0, {
			timeout: 5_000,
		});
		await owner.getByRole("button", { name: "Annuler", exact: true }).first().click();
		await expect(martin.getByText("Livrable final.pdf").first()).toBeVisible({ timeout: 5_000 });
	});

	await test.step("several shown at once are one piece of news, which leads to them", async () => {
		await addInHub(owner, pdf("Planche 1.pdf"), pdf("Planche 2.pdf"));
		for (const name of ["Planche 1.pdf", "Planche 2.pdf"])
			await owner.getByRole("checkbox", { name: `Sélectionner ${name}` }).click();
		await owner.getByRole("button", { name: "Montrer au client" }).click();
		await expect(owner.getByText("Le client verra 2 documents de plus.")).toBeVisible();
		await owner.keyboard.press("Enter");
		await martin.goto(`${addresses().portal}/nouveautes`);
		const news = martin.getByRole("main").getByRole("link", { name: /a ajouté \d+ documents/ });
		await expect(news.first()).toBeVisible();
		await expectAccessible(martin);
		await news.first().click();
		await expect(martin.getByRole("link", { name: "Planche 1.pdf" })).toBeVisible();
		await expect(martin.getByRole("link", { name: "Planche 2.pdf" })).toBeVisible();
	});

	await owner.context().close();
	await martin.context().close();
});

test("on a phone, what was told covers no button for good", async ({ browser }) => {
	const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
	const owner = await newWindow(browser, phone);
	const martin = await newWindow(browser, phone);
	await logInToHub(owner, OWNER);
	await logInToPortal(martin, MARTIN);
	await openClient(owner, "Martin Dupont");
	await owner.getByRole("link", { name: "Notes privées", exact: true }).click();
	await owner.getByRole("button", { name: "Nouvelle note" }).first().click();
	await owner.getByRole("textbox", { name: "Texte de la note" }).fill("Façade à revoir");
	await owner.locator("input[type=file]").first().setInputFiles(png("façade.png"));
	const insert = owner.getByRole("button", { name: "Insérer « façade.png » dans le texte" });
	await expect(insert).toBeVisible();

	await martin.goto(`${addresses().portal}/documents`);
	await depositInPortal(martin, pdf("Devis du maçon.pdf"));
	const told = owner.getByText("Nouveau document chez Martin Dupont");
	await expect(told).toBeVisible();
	await told.hover();
	await insert.click();
	await expect(owner.getByRole("textbox", { name: "Texte de la note" })).toHaveValue(/façade\.png/);
	await expect(told).toBeVisible();

	await owner.context().close();
	await martin.context().close();
});
