import { expect, test } from "@playwright/test";
import { addresses } from "./setup/addresses.ts";
import { person } from "./setup/api.ts";
import { largeFileOnDisk, largeText, pdf, text } from "./setup/files.ts";
import { depositInPortal } from "./setup/give-files.ts";
import { KARIM, logInToPortal, SOPHIE } from "./setup/people.ts";

const MEGABYTE = 1024 * 1024;

test("an upload cut in the middle resumes where it stopped", async ({ page, context }) => {
	await logInToPortal(page, KARIM);
	await page.goto(`${addresses().portal}/documents`);
	const sent: number[] = [];
	let pieces = 0;
	await page.route("**/storage/v1/upload/resumable/**", async (route) => {
		if (route.request().method() !== "PATCH") return route.continue();
		sent.push(Number(route.request().headers()["upload-offset"]));
		pieces += 1;
		if (pieces === 2) {
			await context.setOffline(true);
			return route.abort("internetdisconnected");
		}
		return route.continue();
	});
	await depositInPortal(page, await largeFileOnDisk("Relevé des fuites.txt", 20 * MEGABYTE));
	await expect(
		page.getByText("Connexion perdue. L’envoi reprendra tout seul là où il s’est arrêté."),
	).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByText("Bien reçu : votre agence est prévenue.")).toBeVisible({ timeout: 60_000 });
	expect(sent.filter((offset) => offset === 0)).toHaveLength(0);

	const karim = await person(KARIM);
	const { data } = await karim
		.from("documents")
		.select("state, size_bytes, document_versions(object_key)")
		.eq("name", "Relevé des fuites.txt")
		.single()
		.throwOnError();
	expect(data).toMatchObject({ state: "disponible", size_bytes: 20 * MEGABYTE });
	const bytes = await karim.storage.from("clients").download(data.document_versions[0]?.object_key ?? "");
	expect(await bytes.data?.text()).toBe(largeText("x.txt", 20 * MEGABYTE).buffer.toString());
});

test("a cancelled upload leaves nothing", async ({ page }) => {
	await logInToPortal(page, SOPHIE);
	await page.goto(`${addresses().portal}/documents`);
	await page.route("**/storage/v1/upload/resumable**", () => undefined);
	await depositInPortal(page, pdf("À annuler.pdf"));
	await page.getByRole("button", { name: "Annuler l’envoi de À annuler.pdf" }).click();
	const sophie = await person(SOPHIE);
	await expect
		.poll(
			async () =>
				(await sophie.from("documents").select("id").eq("name", "À annuler.pdf").throwOnError()).data,
		)
		.toEqual([]);
});

test("each refused file says why, and leaves nothing", async ({ page }) => {
	await logInToPortal(page, SOPHIE);
	await page.goto(`${addresses().portal}/documents`);
	const refused = [
		[text("vide.txt", ""), "Ce fichier est vide."],
		[await largeFileOnDisk("trop gros.txt", 51 * MEGABYTE), "Ce fichier est trop volumineux."],
		[text("page.html", "<!doctype html><script>alert(1)</script>"), "Ce type de fichier n’est pas accepté."],
		[text("facture.pdf", "ceci n'est pas un PDF"), "Le contenu de ce fichier ne correspond pas à son nom."],
		[text(`${"a".repeat(300)}.txt`, "bonjour"), "Le nom de ce fichier est trop long."],
	] as const;
	for (const [file, sentence] of refused) {
		await depositInPortal(page, file);
		await expect(page.getByText(sentence).first()).toBeVisible();
	}
	const sophie = await person(SOPHIE);
	const { data } = await sophie.from("documents").select("name, state").eq("origin", "client").throwOnError();
	expect(data.filter(({ state }) => state === "en_cours")).toEqual([]);
});

test("names with emoji and accents arrive whole; a name already there asks what to do", async ({ page }) => {
	await logInToPortal(page, SOPHIE);
	await page.goto(`${addresses().portal}/documents`);
	await depositInPortal(page, pdf("Été 🎄 à L’Encre bleue.pdf"));
	await expect(page.getByText("Bien reçu : votre agence est prévenue.")).toHaveCount(1);
	await depositInPortal(page, pdf("Été 🎄 à L’Encre bleue.pdf"));
	await page.getByRole("button", { name: "Garder les deux" }).click();
	await expect(page.getByText("Bien reçu : votre agence est prévenue.")).toHaveCount(2);
	const sophie = await person(SOPHIE);
	const { data } = await sophie
		.from("documents")
		.select("name")
		.like("name", "Été%")
		.order("name")
		.throwOnError();
	expect(data.map(({ name }) => name).sort()).toEqual([
		"Été 🎄 à L’Encre bleue (2).pdf",
		"Été 🎄 à L’Encre bleue.pdf",
	]);
});
