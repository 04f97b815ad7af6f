import type { Page } from "@playwright/test";
import type { GivenFile } from "./files.ts";

/** Gives files in the portal, from the page of documents; a text is the path of a file on disk. */
export async function depositInPortal(page: Page, file: GivenFile | string): Promise<void> {
	await page.getByRole("button", { name: "Déposer un document" }).first().click();
	await page.getByRole("dialog").locator("input[type=file]").last().setInputFiles(file);
}

/** Adds files to the folder the Hub shows. */
export async function addInHub(page: Page, ...files: GivenFile[]): Promise<void> {
	await page.locator("input[type=file]").first().setInputFiles(files);
}
