import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { person } from "./setup/api.ts";
import { pdf } from "./setup/files.ts";
import { depositInPortal } from "./setup/give-files.ts";
import { KARIM, logInToPortal, OWNER } from "./setup/people.ts";

test.use({ serviceWorkers: "allow" });

for (const [size, viewport] of Object.entries({
	wide: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 },
})) {
	test.describe(size, () => {
		test.use({ viewport });

		test("without network the last seen documents are there, and a file waits and leaves by itself", async ({
			page,
			context,
		}) => {
			const name = `Photo du chantier ${size}.pdf`;
			await logInToPortal(page, KARIM);
			await page.goto(`${addresses().portal}/documents`);
			const seen = page.getByRole("list", { name: /Partagés par/ }).getByRole("listitem");
			await expect(seen.first()).toBeVisible();
			const documents = await seen.allInnerTexts();
			await keptOnDevice(page);

			await context.setOffline(true);
			await page.reload();
			await expect(page.getByText("Hors connexion : voici ce que vous aviez vu le")).toBeVisible();
			await expect(seen.first()).toBeVisible();
			expect(await seen.allInnerTexts()).toEqual(documents);

			await depositInPortal(page, pdf(name));
			const waiting = page.getByText("En attente de connexion : 1 fichier partira tout seul", {
				exact: true,
			});
			await expect(waiting).toBeVisible();
			await expectAccessible(page);
			await page.reload();
			await expect(waiting).toBeVisible();

			await context.setOffline(false);
			await expect(page.getByText("Bien reçu : votre agence est prévenue.")).toBeVisible({ timeout: 30_000 });
			const owner = await person(OWNER);
			const { data } = await owner
				.from("documents")
				.select("name, state")
				.eq("name", name)
				.single()
				.throwOnError();
			expect(data).toEqual({ name, state: "disponible" });
		});
	});
}

test("after signing out nothing of what was seen is left on the device", async ({ page, context }) => {
	await logInToPortal(page, KARIM);
	await page.goto(`${addresses().portal}/documents`);
	await expect(page.getByRole("list", { name: /Partagés par/ })).toBeVisible();
	await keptOnDevice(page);
	await page.goto(`${addresses().portal}/compte`);
	await page.getByRole("button", { name: "Se déconnecter" }).last().click();
	await expect(page).toHaveURL(/connexion/);
	await expect.poll(() => lastSeenOf(page)).toBe("");
	await context.setOffline(true);
	await page.goto(`${addresses().portal}/documents`);
	await expect(page).toHaveURL(/connexion/);
});

test("the portal says how it installs", async ({ page }) => {
	await page.goto(`${addresses().portal}/connexion`);
	const address = await page.locator('link[rel="manifest"]').getAttribute("href");
	const manifest = await (await page.request.get(`${addresses().portal}${address}`)).json();
	expect(manifest).toMatchObject({ name: "Mon espace", lang: "fr", start_url: "/", display: "standalone" });
	for (const { src, sizes } of manifest.icons) {
		const icon = await page.request.get(`${addresses().portal}${src}`);
		expect(icon.headers()["content-type"], sizes).toBe("image/png");
	}
	expect(manifest.icons.map(({ purpose = "any" }) => purpose)).toContain("maskable");
});

/** Waits until the portal's own code and the list on screen are on the device. */
async function keptOnDevice(page: Page): Promise<void> {
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await expect.poll(() => lastSeenOf(page), { timeout: 20_000 }).toContain(".pdf");
}

/** All the portal keeps of what was seen, as text. */
function lastSeenOf(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open("dossier-last-seen");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction("people").objectStore("people").getAll();
					reading.onerror = () => reject(reading.error);
					reading.onsuccess = () => resolve(reading.result.map((kept) => JSON.stringify(kept)).join());
					opening.result.close();
				};
			}),
	);
}
