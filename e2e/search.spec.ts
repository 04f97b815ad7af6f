import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { person } from "./setup/api.ts";
import { logInToHub, logInToPortal, MARTIN, OWNER } from "./setup/people.ts";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** The scheduler reads what the demo's files say within a minute or two of its start. */
test.beforeAll(async () => {
	test.setTimeout(180_000);
	const owner = await person(OWNER);
	await expect
		.poll(async () => (await owner.rpc("search_everything", { query: "jamais d’étoiles" })).data?.length, {
			timeout: 150_000,
		})
		.toBe(1);
});

for (const [name, viewport] of [
	["a desk", DESK],
	["a phone", PHONE],
] as const) {
	test(`the owner goes anywhere by the keyboard alone, at ${name}`, async ({ page }) => {
		// Four searches and four looks by axe.
		test.setTimeout(180_000);
		await page.setViewportSize(viewport);
		await logInToHub(page, OWNER);
		await page.keyboard.press("Control+k");
		const palette = page.getByRole("dialog", { name: "Rechercher ou agir" });
		const field = palette.getByRole("combobox");
		await expect(field).toBeFocused();
		await expect(palette.getByRole("group", { name: "Actions" })).toBeVisible();
		await expectAccessible(page);

		await page.keyboard.type("étoile jamai");
		const document = palette.getByRole("option", { name: /Charte de la librairie\.pdf/ });
		await expect(document).toBeVisible();
		await expect(document.locator("mark").first()).toHaveText(/jamais|étoiles/i);
		await expectAccessible(page);
		await expect(document).toHaveAttribute("aria-selected", "true");
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL(/\/clients\/[^/]+\/[^/]+\/[^/]+$/);
		await expect(
			page.getByText("Charte de la librairie.pdf").filter({ visible: true }).first(),
		).toBeVisible();

		await page.keyboard.press("Control+k");
		await expect(palette.getByRole("group", { name: "Ouverts récemment" })).toContainText(
			"Charte de la librairie",
		);
		await page.keyboard.type("martin dupnot");
		await expect(palette.getByRole("group", { name: "Clients" })).toContainText("Martin Dupont");
		await expect(palette.getByRole("option", { selected: true })).toContainText("Martin Dupont");
		await page.keyboard.press("Enter");
		await expect(page.getByRole("heading", { level: 1 })).toContainText("Martin Dupont");

		await page.keyboard.press("Control+k");
		await page.keyboard.type("thème sombre");
		await expect(palette.getByRole("option")).toHaveCount(1);
		await page.keyboard.press("Enter");
		await expect(page.locator("html")).toHaveClass(/dark/);
		await page.keyboard.press("Control+k");
		await page.keyboard.type("charte");
		await expect(palette.getByRole("group", { name: "Documents" })).toBeVisible();
		await expectAccessible(page);
		await page.keyboard.press("Escape");
		await expect(palette).toHaveCount(0);
	});
}

test("on a phone a button opens the search", async ({ page }) => {
	await page.setViewportSize(PHONE);
	await logInToHub(page, OWNER);
	await page.getByRole("button", { name: "Rechercher" }).click();
	await expect(page.getByRole("dialog", { name: "Rechercher ou agir" }).getByRole("combobox")).toBeFocused();
});

test("a client finds what their own documents say, and nothing of another's", async ({ page }) => {
	await page.setViewportSize(PHONE);
	await logInToPortal(page, MARTIN);
	await page.goto(`${addresses().portal}/documents`);
	const field = page.getByRole("searchbox", { name: "Chercher dans mes documents" });
	await field.fill("arboresence");
	await expect(page.getByRole("list", { name: "Documents trouvés" })).toContainText(
		"Proposition d'arborescence.pdf",
	);
	await expectAccessible(page);
	await field.fill("jamais étoiles");
	await expect(page.getByText("Aucun document pour « jamais étoiles »")).toBeVisible();
});
