import { unwrap } from "@dossier/shared/errors/dossier-error";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { person } from "./setup/api.ts";
import { logInToHub, newWindow, OWNER, openClient } from "./setup/people.ts";

test("the list is searched, filtered and sorted by the address bar as well as by hand", async ({ page }) => {
	await logInToHub(page, OWNER);
	await page.goto(`${addresses().hub}/clients`);
	await expect(page.getByRole("link", { name: /Martin Dupont/ }).first()).toBeVisible();
	await expect(page.getByRole("link", { name: /Garage Petitjean/ })).toHaveCount(0);
	await page.getByRole("searchbox", { name: /Rechercher un nom/ }).fill("BERNARD lea".split(" ")[1] ?? "");
	await expect(page.getByRole("link", { name: /Léa Bernard/ }).first()).toBeVisible();
	await expect(page.getByRole("link", { name: /Martin Dupont/ })).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole("link", { name: /Léa Bernard/ }).first()).toBeVisible();
	await expect(page.getByRole("link", { name: /Martin Dupont/ })).toHaveCount(0);
});

test("the button for Cursor follows the setting, whatever the computer", async ({ page }) => {
	await logInToHub(page, OWNER);
	await openClient(page, "Martin Dupont");
	await page.getByRole("button", { name: "Ouvrir dans Cursor" }).click();
	await page.getByLabel("Dossier racine des clients").fill("C:\\Mes clients\\Été");
	await expect(
		page.getByText("cursor://file/C:/Mes%20clients/%C3%89t%C3%A9/client_martin_dupont/_bmad"),
	).toBeVisible();
});

test("an archived client is read and not changed", async ({ page }) => {
	await logInToHub(page, OWNER);
	await page.goto(`${addresses().hub}/clients?statut=archive`);
	await page
		.getByRole("link", { name: /Garage Petitjean/ })
		.first()
		.click();
	await expect(page.getByText("Ce client est archivé").first()).toBeVisible();
	await page.getByRole("link", { name: "Documents", exact: true }).click();
	await expect(page.getByText("Bilan de fin de mission.pdf").first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Ajouter des fichiers" })).toHaveCount(0);
});

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(SIZES)) {
	test(`the top of a client says what matters now and keeps its actions on a row, ${size}`, async ({
		browser,
	}) => {
		const nom = `Situation ${size}`;
		const api = await person(OWNER);
		const { id } = unwrap(await api.from("clients").insert({ nom }).select("id").single());
		const page = await newWindow(browser, { viewport, reducedMotion: "reduce" });
		await logInToHub(page, OWNER);
		await page.goto(`${addresses().hub}/clients/${id}`);
		const facts = page.getByRole("list", { name: "Ce qui compte maintenant" });
		await expect(facts.getByRole("listitem")).toHaveText(["Aucun accès ouvert"]);
		unwrap(
			await api
				.from("reminders")
				.insert({ titre: `Rappeler ${nom}`, client_id: id, due_at: "2026-01-06T09:00:00Z" }),
		);
		const late = facts.getByRole("link", { name: /En retard : .*6 janv/ });
		await expect(late).toBeVisible();
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

		const main = await page.getByRole("button", { name: "Voir comme le client" }).boundingBox();
		const more = await page.getByRole("button", { name: "Plus d’actions" }).boundingBox();
		expect(main?.y).toBe(more?.y);
		await page.getByRole("button", { name: "Plus d’actions" }).click();
		await expect(page.getByRole("menuitem", { name: "Ouvrir dans Cursor" })).toHaveCount(
			size === "phone" ? 1 : 0,
		);
		if (size === "phone") {
			await page.getByRole("menuitem", { name: "Ouvrir dans Cursor" }).click();
			await expect(page.getByRole("dialog").getByLabel("Dossier racine des clients")).toBeVisible();
			await expectAccessible(page);
		}
		await page.keyboard.press("Escape");
		await late.click();
		await expect(page).toHaveURL(/\/reminders$/);
		await expect(page.getByRole("checkbox", { name: new RegExp(`Rappeler ${nom}`) })).toBeVisible();
		await page.context().close();
	});

	test(`clients are chosen, changed together and changed back, and a filter keeps them at hand, ${size}`, async ({
		browser,
	}) => {
		const names = ["Bertille", "Côme", "Daphné"].map((name) => `${name} Lot ${size}`);
		const api = await person(OWNER);
		unwrap(await api.from("clients").insert(names.map((nom) => ({ nom }))));
		const page = await newWindow(browser, { viewport });
		await logInToHub(page, OWNER);
		await page.goto(`${addresses().hub}/clients?q=lot+${size}&sort=nom`);
		const box = (name: string) => page.getByRole("checkbox", { name: `Choisir ${name}` });
		const bar = page.getByRole("region", { name: "Actions sur les clients choisis" });
		const [first = "", second = "", third = ""] = names;
		const tagsOf = async (nom: string) =>
			unwrap(await api.from("clients").select("...client_follow_ups(tags)").eq("nom", nom).single()).tags;

		await test.step("two are chosen from the keyboard and tagged, one is tagged already", async () => {
			await page.getByRole("link", { name: first }).focus();
			await page.keyboard.press("Space");
			await page.keyboard.press("Shift+ArrowDown");
			await expect(box(second)).toBeChecked();
			await expect(box(third)).not.toBeChecked();
			await bar.getByRole("button", { name: "Étiquettes" }).click();
			await page.getByRole("dialog").getByLabel("Étiquette").fill(`Salon ${size}`);
			await page.getByRole("dialog").getByRole("button", { name: "Ajouter" }).click();
			await expect(page.getByText("Étiquette ajoutée à 2 clients.")).toBeVisible();
			expect(await tagsOf(first)).toEqual([`salon ${size}`]);
			await expect(bar).toHaveCount(0);
		});

		await test.step("it is taken back", async () => {
			await page.getByRole("button", { name: "Annuler" }).click();
			await expect(page.getByText("C’est annulé.")).toBeVisible();
			expect(await tagsOf(first)).toEqual([]);
		});

		await test.step("one is suspended and comes back; a prospect is not, and the list says why", async () => {
			const row = unwrap(await api.from("clients").select("id, revision").eq("nom", first).single());
			unwrap(
				await api.rpc("change_client_statut", {
					client_id: row.id,
					statut: "actif",
					expected_revision: row.revision,
				}),
			);
			await page.getByRole("checkbox", { name: "Choisir tous les clients affichés" }).click();
			await expectAccessible(page);
			await bar.getByRole("button", { name: "Autres actions" }).click();
			await page.getByRole("menuitem", { name: "Suspendre" }).click();
			await expect(page.getByText("Un client change de statut.")).toBeVisible();
			await expect(page.getByText(/^2 refus\./)).toBeVisible();
			await page.getByRole("button", { name: "Annuler" }).click();
			await expect(page.getByRole("row", { name: first })).toContainText("Actif");
		});

		await test.step("the filter is kept, found again, renamed, deleted and brought back", async () => {
			await page.getByRole("button", { name: "Enregistrer ce filtre" }).click();
			await page.getByLabel("Nom du filtre").fill(`Lot ${size}`);
			await page.getByRole("button", { name: "Enregistrer le filtre" }).click();
			await page.goto(`${addresses().hub}/clients`);
			await page.getByRole("link", { name: `Lot ${size}`, exact: true }).click();
			await expect(page.getByRole("link", { name: third })).toBeVisible();
			await expect(page.getByRole("link", { name: /Martin Dupont/ })).toHaveCount(0);
			await page.getByRole("button", { name: `Options du filtre Lot ${size}` }).click();
			await page.getByRole("menuitem", { name: "Supprimer" }).click();
			await expect(page.getByRole("link", { name: `Lot ${size}`, exact: true })).toHaveCount(0);
			await page.getByRole("button", { name: "Annuler" }).click();
			await expect(page.getByRole("link", { name: `Lot ${size}`, exact: true })).toBeVisible();
		});

		await test.step("a pinned client stands above the list", async () => {
			await page.getByRole("button", { name: `Épingler ${second}` }).click();
			await expect(page.getByRole("button", { name: `Ne plus épingler ${second}` })).toBeVisible();
			await page.goto(`${addresses().hub}/clients`);
			const pinned = page.getByRole("region", { name: "Épinglés" });
			await expect(pinned.getByRole("link", { name: second })).toBeVisible();
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
		});
		await page.context().close();
	});
}
