import { describe, expect, it } from "vitest";
import { linkFailure } from "../src/access/link-failure.ts";
import { distinctNames } from "../src/features/documents/distinct-names.ts";
import { chosenGroup, depositGroup, groupsOf } from "../src/features/documents/document-group.ts";
import { photoName } from "../src/features/documents/photo-name.ts";
import { fitsHint } from "../src/features/invitations/address-hint.ts";
import { toSpaces } from "../src/features/session/spaces.ts";
import { english } from "../src/i18n/english.ts";
import { french } from "../src/i18n/french.ts";
import { frenchSpaces } from "../src/i18n/french-spaces.ts";
import { loginPath, returnPath } from "../src/paths.ts";

describe("the way back after the login", () => {
	it("keeps the page one wanted", () => {
		const [, search = ""] = loginPath("/documents/42?a=b").split("?");
		expect(returnPath(new URLSearchParams(search))).toBe("/documents/42?a=b");
	});

	it.each([
		"//ailleurs.example",
		"/\\ailleurs.example",
		"https://ailleurs.example",
		"javascript:alert(1)",
		"/connexion",
	])("does not follow %s", (wanted) => {
		expect(returnPath(new URLSearchParams({ retour: wanted }))).toBe("/");
	});
});

describe("a mail link that did not log in", () => {
	it.each([
		["https://espace.example/?error=access_denied&error_code=otp_expired", "expired"],
		["https://espace.example/#error=access_denied&error_code=otp_expired", "expired"],
		["https://espace.example/invitation/a1?code=9f", "otherBrowser"],
		["https://espace.example/documents?groupe=envois", null],
	])("%s is %s", (address, failure) => {
		expect(linkFailure(address)).toBe(failure);
	});
});

describe("the masked address of an invitation", () => {
	it.each([
		["martin@boulangerie.example", true],
		["Marie@Boulangerie.example", true],
		["lea@boulangerie.example", false],
		["martin@ailleurs.example", false],
		["martin@sous.boulangerie.example", false],
	])("%s: %s", (email, fits) => {
		expect(fitsHint(email, "m•••@boulangerie.example")).toBe(fits);
	});
});

describe("groups of documents", () => {
	const groups = groupsOf([
		{ name: "documents", client_visibility: "when_marked", client_may_add: true },
		{ name: "assets", client_visibility: "always", client_may_add: true },
		{ name: "factures", client_visibility: "when_marked", client_may_add: false },
		{ name: "_private", client_visibility: "never", client_may_add: false },
	]);

	it("makes two of the folder both sides fill and none of what the client never sees", () => {
		expect(groups.map(({ key, folder, origin }) => [key, folder, origin])).toEqual([
			["partages", "documents", "agence"],
			["envois", "documents", "client"],
			["assets", "assets", undefined],
			["factures", "factures", undefined],
		]);
	});

	it("opens the shared one when the address names none that exists", () => {
		expect(chosenGroup(groups, "envois")?.key).toBe("envois");
		expect(chosenGroup(groups, "_private")?.key).toBe("partages");
		expect(chosenGroup(groups, null)?.key).toBe("partages");
	});

	it("takes a file where one is, if it may, and among what was sent otherwise", () => {
		expect(depositGroup(groups, chosenGroup(groups, "assets"))?.key).toBe("assets");
		expect(depositGroup(groups, chosenGroup(groups, "factures"))?.key).toBe("envois");
		expect(depositGroup(groupsOf([]))).toBeUndefined();
	});
});

it("gives two photos of one name two names, also while the first is on its way", () => {
	expect(distinctNames(["image.jpg", "image.jpg", "plan.pdf"], [])).toEqual([
		"image.jpg",
		"image (2).jpg",
		"plan.pdf",
	]);
	expect(distinctNames(["image.jpg"], ["image.jpg", "image (2).jpg"])).toEqual(["image (3).jpg"]);
});

it("names a photo by when it was taken, as any disk takes it", () => {
	expect(photoName("IMAGE.JPG", new Date(2026, 2, 3, 14, 5, 9))).toBe("photo 2026-03-03 14h05 09.jpg");
	expect(photoName("blob", new Date(2026, 2, 3, 14, 5, 9))).toBe("photo 2026-03-03 14h05 09.jpg");
});

it("puts the open spaces first, and names who has no name there by their address", () => {
	const membership = (id: string, statut: "actif" | "suspendu" | "archive", display_name: string | null) => ({
		display_name,
		clients: { id, nom: id, parcours: "lab" as const, statut },
	});
	const spaces = toSpaces(
		[membership("a", "suspendu", null), membership("b", "archive", "Léa"), membership("c", "actif", "Léa")],
		{ userId: "u", email: "lea@exemple.fr" },
	);
	expect(spaces.map(({ clientId, displayName }) => [clientId, displayName])).toEqual([
		["c", "Léa"],
		["b", "Léa"],
		["a", "lea@exemple.fr"],
	]);
});

it("keeps French punctuation with its word", () => {
	expect(frenchSpaces("Rien reçu ? « Oui » : 50 %")).toBe(
		"Rien reçu\u202f? «\u00a0Oui\u00a0»\u00a0: 50\u00a0%",
	);
});

describe("the catalogues", () => {
	const texts = (catalogue: object, prefix = ""): [string, string][] =>
		Object.entries(catalogue).flatMap(([key, value]) =>
			typeof value === "string" ? [[prefix + key, value]] : texts(value, `${prefix}${key}.`),
		);
	const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
	const inEnglish = new Map(texts(english));

	it.each(texts(french))("say the same in English: %s", (key, text) => {
		const translated = inEnglish.get(key);
		expect(translated).toBeTruthy();
		expect(values(translated ?? "")).toEqual(values(text));
	});
});
