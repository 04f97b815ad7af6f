import { expect, test } from "@playwright/test";
import { expectAccessible } from "./setup/accessibility.ts";
import { addresses } from "./setup/addresses.ts";
import { pdf } from "./setup/files.ts";
import { depositInPortal } from "./setup/give-files.ts";
import { logInToHub, newWindow, OWNER, openClient } from "./setup/people.ts";

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
]) {
	test(`the owner sees the portal as a member does, read-only, ${viewport.width} px`, async ({ browser }) => {
		const hub = await newWindow(browser, { viewport, reducedMotion: "reduce" });
		await logInToHub(hub, OWNER);
		await openClient(hub, "Martin Dupont");
		const opened = hub.waitForEvent("popup");
		await hub.getByRole("button", { name: "Voir comme le client" }).click();
		const portal = await opened;

		await expect(portal.getByRole("region", { name: "Aperçu du portail" })).toContainText(
			"Vous voyez l’espace de Martin Dupont comme Martin Dupont.",
		);
		await expect(portal.getByRole("heading", { level: 1 })).toContainText(/(Bonjour|Bonsoir) Martin/);
		await expectAccessible(portal);

		await portal.getByRole("link", { name: "Documents" }).first().click();
		await expect(portal).toHaveURL(/\/apercu\/[0-9a-f-]{36}\/documents/);
		await expect(portal.getByText("_private")).toHaveCount(0);
		await depositInPortal(portal, pdf("Essai.pdf"));
		await expect(portal.getByText("Vous n’avez pas accès à cela.").first()).toBeVisible();

		await portal.getByRole("button", { name: /^Tout télécharger/ }).click();
		const download = portal.waitForEvent("download");
		await portal.getByRole("dialog").getByRole("button", { name: "Télécharger" }).click();
		expect((await download).suggestedFilename()).toBe("client_martin_dupont.zip");

		await portal.reload();
		await expect(portal.getByRole("region", { name: "Aperçu du portail" })).toBeVisible();

		await hub.goto(`${addresses().hub}/`);
		await expect(hub.getByText(/a regardé l’espace de/).first()).toBeVisible();

		const closed = portal.waitForEvent("close");
		await portal.getByRole("button", { name: "Fermer l’aperçu" }).click();
		await closed;
	});
}

test("a view that nobody opened from the Hub shows nothing", async ({ page }) => {
	await page.goto(`${addresses().portal}/apercu/${crypto.randomUUID()}`);
	await expect(page.getByText("Cet aperçu s’ouvre depuis le Hub")).toBeVisible();
});
