import { z } from "zod";
import { isSiren, isSiret, withoutSpaces } from "../../fiche/identifiers.ts";
import { emailSchema } from "../../session/schema.ts";
import { searchable } from "../../text/searchable.ts";
import { codeOfName } from "./code-of-name.ts";

/** What can be wrong with a value; the apps have the sentence of each. */
export const LINE_PROBLEMS = [
	"nomMissing",
	"tooLong40",
	"tooLong120",
	"tooLong200",
	"emailInvalid",
	"parcoursUnknown",
	"tagsTooMany",
	"tagTooLong",
	"sirenInvalid",
	"siretInvalid",
	"siretOfSiren",
	"vatInvalid",
	"languageInvalid",
	"countryInvalid",
	"postalCodeInvalid",
	"webAddressInvalid",
	"badlyQuoted",
	"refused",
] as const;
export type LineProblem = (typeof LINE_PROBLEMS)[number];

const problem = (code: LineProblem) => code;
const orNull = (value: string) => value || null;
const text = (longest: number, code: LineProblem) => z.string().max(longest, problem(code)).transform(orNull);
const matching = (pattern: RegExp, code: LineProblem) =>
	z
		.string()
		.refine((value) => value === "" || pattern.test(value), problem(code))
		.transform(orNull);

const numbered = (passes: (digits: string) => boolean, code: LineProblem) =>
	z
		.string()
		.transform(withoutSpaces)
		.refine((digits) => digits === "" || passes(digits), problem(code))
		.transform(orNull);

const MOST_TAGS = 20;
const LONGEST_TAG = 40;

const tags = z
	.string()
	.transform((value) => [...new Set(value.split(/[,;|]/).map((tag) => tag.trim()))].filter(Boolean))
	.pipe(z.array(z.string().max(LONGEST_TAG, problem("tagTooLong"))).max(MOST_TAGS, problem("tagsTooMany")));

/** The two parcours, however a file writes them; none is the Lab, where every client begins. */
const parcours = z.string().transform((value, context): "lab" | "one" => {
	const written = searchable(value);
	if (written === "" || written === "lab") return "lab";
	if (written === "one") return "one";
	context.addIssue(problem("parcoursUnknown"));
	return z.NEVER;
});

const webAddress = z
	.string()
	.transform((value) => (value === "" || /^https?:\/\//i.test(value) ? value : `https://${value}`))
	.pipe(matching(/^https?:\/\/[^\s/.]+\.\S{2,}$/, "webAddressInvalid"))
	.refine((value) => (value?.length ?? 0) <= 500, problem("webAddressInvalid"));

/**
 * A line of a file as columns of a client. Values come trimmed; each message is a `LineProblem`.
 * The limits are those of the table `clients`, which has the last word.
 */
export const lineSchema = z
	.object({
		nom: z.string().min(1, problem("nomMissing")).max(200, problem("tooLong200")),
		entreprise: text(200, "tooLong200"),
		contact_nom: text(200, "tooLong200"),
		email: z
			.string()
			.refine((value) => value === "" || emailSchema.safeParse(value).success, problem("emailInvalid"))
			.transform((value) => value.toLowerCase() || null),
		telephone: text(40, "tooLong40"),
		parcours,
		tags,
		siren: numbered(isSiren, "sirenInvalid"),
		siret: numbered(isSiret, "siretInvalid"),
		numero_tva: z
			.string()
			.transform((value) => withoutSpaces(value).toUpperCase())
			.pipe(matching(/^[A-Z]{2}[0-9A-Z]{2,13}$/, "vatInvalid")),
		secteur: text(120, "tooLong120"),
		langue: z
			.string()
			.transform((value) => codeOfName("language", value).toLowerCase())
			.pipe(matching(/^[a-z]{2}$/, "languageInvalid")),
		adresse_rue: text(200, "tooLong200"),
		adresse_complement: text(200, "tooLong200"),
		adresse_code_postal: matching(/^[0-9A-Za-z][0-9A-Za-z -]{1,11}$/, "postalCodeInvalid"),
		adresse_ville: text(120, "tooLong120"),
		adresse_pays: z
			.string()
			.transform((value) => codeOfName("region", value).toUpperCase())
			.pipe(matching(/^[A-Z]{2}$/, "countryInvalid")),
		site_web: webAddress,
	})
	.refine(({ siren, siret }) => !siren || !siret || siret.startsWith(siren), {
		path: ["siret"],
		message: problem("siretOfSiren"),
	});

/** A line that may be imported. */
export type ImportedClient = z.output<typeof lineSchema>;
