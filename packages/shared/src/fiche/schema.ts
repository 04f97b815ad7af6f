import { z } from "zod";
import { isSiren, isSiret, withoutSpaces } from "./identifiers.ts";

/** What a value was expected to be; the catalogues of the apps have the sentence of each. */
export const EXPECTATIONS = [
	"nom",
	"text40",
	"text120",
	"text200",
	"email",
	"siren",
	"sirenKey",
	"siret",
	"siretKey",
	"siretOfSiren",
	"vat",
	"language",
	"country",
	"postalCode",
	"address",
	"links",
	"budget",
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

const expected = (expectation: Expectation) => expectation;
const orNull = (value: string) => value || null;

const text = (longest: number, expectation: Expectation) =>
	z.string().trim().max(longest, expected(expectation)).transform(orNull);

/** A text that is empty or passes. */
const checked = (expectation: Expectation, passes: (value: string) => boolean) =>
	z
		.string()
		.trim()
		.refine((value) => value === "" || passes(value), expected(expectation))
		.transform(orNull);

const matching = (expectation: Expectation, pattern: RegExp) =>
	checked(expectation, (value) => pattern.test(value));

const digits = (count: Expectation, length: number, key: Expectation, passes: (value: string) => boolean) =>
	z
		.string()
		.transform(withoutSpaces)
		.refine((value) => value === "" || (/^\d+$/.test(value) && value.length === length), {
			message: expected(count),
			abort: true,
		})
		.refine((value) => value === "" || passes(value), expected(key))
		.transform(orNull);

function isWebAddress(value: string): boolean {
	return /^https?:\/\/[^\s/]+\S*$/.test(value) && value.length <= 500;
}

/** The largest budget in cents, as the database has it. */
const LARGEST_BUDGET = 100_000_000_000;

const budget = z
	.string()
	.transform((value) => value.replace(/[\s\u00A0\u202F€]/g, "").replace(",", "."))
	.refine((value) => value === "" || /^\d{1,10}(\.\d{1,2})?$/.test(value), {
		message: expected("budget"),
		abort: true,
	})
	.transform((value) => (value === "" ? null : Math.round(Number(value) * 100)))
	.refine((cents) => cents === null || cents <= LARGEST_BUDGET, expected("budget"));

/**
 * The values of a fiche as they are written, turned into columns: empty becomes null, euros become cents,
 * spaces inside numbers go. Each message is an `Expectation`.
 */
export const ficheSchema = z
	.object({
		nom: z.string().trim().min(1, expected("nom")).max(200, expected("nom")),
		entreprise: text(200, "text200"),
		siren: digits("siren", 9, "sirenKey", isSiren),
		siret: digits("siret", 14, "siretKey", isSiret),
		numero_tva: z
			.string()
			.transform((value) => withoutSpaces(value).toUpperCase())
			.pipe(matching("vat", /^[A-Z]{2}[0-9A-Z]{2,13}$/)),
		secteur: text(120, "text120"),
		langue: matching("language", /^[a-z]{2}$/),
		contact_nom: text(200, "text200"),
		email: z
			.string()
			.trim()
			.toLowerCase()
			.pipe(checked("email", (value) => z.email().safeParse(value).success)),
		telephone: text(40, "text40"),
		adresse_rue: text(200, "text200"),
		adresse_complement: text(200, "text200"),
		adresse_code_postal: matching("postalCode", /^[0-9A-Za-z][0-9A-Za-z -]{1,11}$/),
		adresse_ville: text(120, "text120"),
		adresse_pays: matching("country", /^[A-Z]{2}$/),
		site_web: checked("address", isWebAddress),
		budget_cents: budget,
		liens: z
			.array(
				z
					.string()
					.trim()
					.refine((link) => link === "" || isWebAddress(link), expected("address")),
			)
			.max(30, expected("links"))
			.transform((links) => links.filter((link) => link !== "")),
	})
	.refine(({ siren, siret }) => siren === null || siret === null || siret.startsWith(siren), {
		message: expected("siretOfSiren"),
		path: ["siret"],
	});
export type FicheColumns = z.output<typeof ficheSchema>;
