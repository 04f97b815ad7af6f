import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { pdf } from "./setup/files.ts";
import {
	KARIM,
	LEA,
	logInToHub,
	logInToPortal,
	MARTIN,
	newWindow,
	OWNER,
	openClient,
} from "./setup/people.ts";

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test("a client goes through the Lab to One, and back", async ({ browser }) => {
	test.setTimeout(180_000);
	const owner = await newWindow(browser, { viewport: WIDE, reducedMotion: "reduce" });
	const karim = await newWindow(browser, { viewport: PHONE, reducedMotion: "reduce" });
	await logInToHub(owner, OWNER);

	await test.step("the owner composes a template with the keyboard alone", async () => {
		await owner.goto(`${addresses().hub}/parcours`);
		await press(owner, "button", "Nouveau modèle");
		await expect(owner.getByRole("dialog")).toBeVisible();
		await owner.getByLabel("Nom du modèle").focus();
		await owner.keyboard.type("Refonte");
		await owner.keyboard.press("Enter");
		await expect(owner.getByRole("heading", { level: 1, name: "Refonte" })).toBeVisible();
		for (const title of ["Mise en ligne", "Cadrage"]) await addStep(owner, title);
		await owner.getByRole("button", { name: "Déplacer « Cadrage »" }).focus();
		await owner.keyboard.press("Space");
		await expect(owner.getByText("Étape « Cadrage » prise, position 2 sur 2.")).toBeAttached();
		await owner.keyboard.press("ArrowUp");
		await expect(owner.getByText("Étape « Cadrage » en position 1 sur 2.")).toBeAttached();
		await owner.keyboard.press("Space");
		await expect(steps(owner).first()).toContainText("Cadrage");
		await press(owner, "button", "Modifier « Cadrage »");
		await press(owner, "button", "Demander un document");
		await owner.getByLabel("Document demandé n° 1").focus();
		await owner.keyboard.type("Votre logo");
		await press(owner, "button", "Enregistrer");
		await expect(owner.getByText("Un document demandé")).toBeVisible();
		await owner.reload();
		await expect(steps(owner).first()).toContainText("Cadrage");
		await expectAccessible(owner);
	});

	await test.step("assigns it and starts the first step", async () => {
		await openClient(owner, "Karim Haddad");
		await owner.locator("main").getByRole("link", { name: "Parcours", exact: true }).click();
		await owner.getByRole("button", { name: "Reprendre un modèle" }).click();
		await owner.getByRole("radio", { name: /Refonte/ }).click();
		await owner.getByRole("button", { name: "Copier les étapes" }).click();
		await expect(owner.getByText("0 sur 2 étapes terminées")).toBeVisible();
		await owner.getByRole("button", { name: "Commencer" }).first().click();
		await expect(owner.getByText("Attendu")).toBeVisible();
		await settled(owner);
		await expectAccessible(owner);
	});

	await test.step("a step is added for this client alone, then skipped", async () => {
		await owner.getByRole("button", { name: "Ajouter une étape" }).click();
		await owner.getByLabel("Titre").fill("Photos du chantier");
		await owner.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
		await expect(owner.getByText("0 sur 3 étapes terminées")).toBeVisible();
		await owner.getByRole("button", { name: "Actions sur « Photos du chantier »" }).click();
		await owner.getByRole("menuitem", { name: "Sauter pour ce client" }).click();
		await expect(owner.getByText("0 sur 2 étapes terminées")).toBeVisible();
	});

	await test.step("the client sees what is asked, and gives it", async () => {
		await logInToPortal(karim, KARIM);
		await expect(karim.getByRole("heading", { name: /attend quelque chose de vous/ })).toBeVisible();
		await expect(karim.getByText("0 sur 2 étapes terminées")).toBeVisible();
		await settled(karim);
		await expectAccessible(karim);
		await expectNoOverflow(karim);
		await karim.getByRole("list", { name: "Votre parcours" }).getByRole("link", { name: "Cadrage" }).click();
		await expect(karim.getByRole("heading", { level: 1, name: "Cadrage" })).toBeVisible();
		await karim.locator("main input[type=file]").setInputFiles(pdf("Logo de Karim.pdf"));
		await expect(karim.getByText("Bien reçu :")).toBeVisible();
		await expectAccessible(karim);
		await expectNoOverflow(karim);
	});

	await test.step("the owner sees it arrive, ends the step and graduates the client", async () => {
		await expect(owner.getByText("Reçu", { exact: true })).toBeVisible();
		await owner.getByRole("button", { name: "Terminer" }).first().click();
		await expect(owner.getByText("1 sur 2 étapes terminées")).toBeVisible();
		await owner.getByRole("button", { name: "Préparer le passage à One" }).click();
		await expect(owner.getByText("Une étape à venir est écartée : « Mise en ligne ».")).toBeVisible();
		await owner.getByLabel(/Un mot au client/).fill("Merci pour ce bout de chemin.");
		await expectAccessible(owner);
		await owner.getByRole("button", { name: "Passer à One" }).click();
		await expect(owner.getByRole("heading", { name: "Passé à One" })).toBeVisible();
	});

	await test.step("the client finds One, and the story of the journey", async () => {
		await karim.goto(addresses().portal);
		await karim.getByRole("link", { name: /Le récit du Lab/ }).click();
		await expect(karim.getByText("Merci pour ce bout de chemin.")).toBeVisible();
		await expect(karim.getByText("Logo de Karim.pdf")).toBeVisible();
		await expect(karim.getByText("Mise en ligne")).toHaveCount(0);
		await settled(karim);
		await expectAccessible(karim);
		await expectNoOverflow(karim);
	});

	await test.step("a module switched off has no entry any more", async () => {
		const written = owner.waitForResponse(
			(answer) => answer.request().method() === "DELETE" && answer.url().includes("/client_modules"),
		);
		await owner.getByRole("switch", { name: "Mes fichiers" }).click();
		expect((await written).ok()).toBe(true);
		await karim.goto(addresses().portal);
		await expect(karim.getByRole("link", { name: /Le récit du Lab/ })).toBeVisible();
		await expect(karim.getByRole("link", { name: /Mes fichiers/ })).toHaveCount(0);
	});

	await test.step("the owner takes it back, and everything is as it was", async () => {
		await owner.getByRole("button", { name: "Annuler le passage à One" }).click();
		await owner.getByRole("alertdialog").getByRole("button", { name: "Annuler le passage à One" }).click();
		await expect(owner.getByRole("button", { name: "Préparer le passage à One" })).toBeVisible();
		await expect(owner.getByText("1 sur 2 étapes terminées")).toBeVisible();
		await expect(karim.getByText("1 sur 2 étapes terminées")).toBeVisible();
	});
	await owner.context().close();
	await karim.context().close();
});

test("steps are put in order with the mouse", async ({ browser }) => {
	const owner = await newWindow(browser, { viewport: WIDE, reducedMotion: "reduce" });
	await logInToHub(owner, OWNER);
	await owner.goto(`${addresses().hub}/parcours`);
	await owner.getByRole("button", { name: "Nouveau modèle" }).first().click();
	await owner.getByLabel("Nom du modèle").fill("À la souris");
	await owner.keyboard.press("Enter");
	await expect(owner.getByRole("heading", { level: 1, name: "À la souris" })).toBeVisible();
	for (const title of ["Seconde", "Première"]) await addStep(owner, title);
	const handle = owner.getByRole("button", { name: "Déplacer « Première »" });
	const above = await steps(owner).first().boundingBox();
	const taken = await handle.boundingBox();
	if (!above || !taken) throw new Error("The steps are not on the screen.");
	await owner.mouse.move(taken.x + taken.width / 2, taken.y + taken.height / 2);
	await owner.mouse.down();
	await owner.mouse.move(taken.x + taken.width / 2, above.y + above.height / 2, { steps: 10 });
	await expect(owner.getByText("Étape « Première » en position 1 sur 2.")).toBeAttached();
	await owner.mouse.up();
	await expect(steps(owner).first()).toContainText("Première");
	await owner.reload();
	await expect(steps(owner).first()).toContainText("Première");
	await owner.context().close();
});

for (const colorScheme of ["light", "dark"] as const) {
	test(`the screens of the parcours are accessible at the other size, ${colorScheme}`, async ({
		browser,
	}) => {
		const owner = await newWindow(browser, { viewport: PHONE, colorScheme, reducedMotion: "reduce" });
		await logInToHub(owner, OWNER);
		await owner.goto(`${addresses().hub}/parcours`);
		await owner.getByRole("link", { name: "Site vitrine" }).click();
		await expect(steps(owner).first()).toContainText("Cadrage");
		await expectGood(owner);
		await openClient(owner, "Martin Dupont");
		await owner.goto(`${owner.url().replace(/\/$/, "")}/parcours`);
		await expect(owner.getByText("2 sur 5 étapes terminées")).toBeVisible();
		await expectGood(owner);
		await owner.context().close();
		for (const person of [MARTIN, LEA]) {
			const client = await newWindow(browser, { viewport: WIDE, colorScheme, reducedMotion: "reduce" });
			await logInToPortal(client, person);
			await expectGood(client);
			await client.goto(`${addresses().portal}/parcours`);
			await expect(client.getByRole("list", { name: "Votre parcours" })).toBeVisible();
			await expectGood(client);
			await client.context().close();
		}
	});
}

function steps(page: Page) {
	return page.getByRole("list", { name: "Étapes" }).getByRole("listitem");
}

async function press(page: Page, role: "button", name: string): Promise<void> {
	await page.getByRole(role, { name }).first().focus();
	await page.keyboard.press("Enter");
}

async function addStep(page: Page, title: string): Promise<void> {
	await press(page, "button", "Ajouter une étape");
	await page.getByLabel("Titre").focus();
	await page.keyboard.type(title);
	await page.keyboard.press("Enter");
	await expect(steps(page).last()).toContainText(title);
}

async function expectGood(page: Page): Promise<void> {
	await settled(page);
	await expectAccessible(page);
	await expectNoOverflow(page);
}

async function expectNoOverflow(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

async function settled(page: Page): Promise<void> {
	await expect(page.locator('[data-slot="skeleton"]')).toHaveCount(0);
}
