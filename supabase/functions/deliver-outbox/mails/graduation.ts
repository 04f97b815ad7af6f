import { z } from "zod";
import { defineMail } from "./mail.ts";
import { day } from "./moment.ts";
import { webLink } from "./web-link.ts";

/** The announcement that a project moves from the Lab to One, with the journey so far. */
export const graduation = defineMail({
	schema: z.object({
		agency_name: z.string().min(1),
		person_name: z.string(),
		link: webLink,
		/** A word of the agency; may be empty. */
		message: z.string(),
		steps: z.array(z.object({ title: z.string(), completed_at: z.coerce.date() })),
		/** How many documents the agency gave. */
		documents: z.number().int().nonnegative(),
	}),
	example: {
		agency_name: "Atelier Lumière",
		person_name: "Martin Dupont",
		link: "https://espace.example/parcours",
		message: "Merci pour votre confiance.",
		steps: [
			{ title: "Cadrage", completed_at: "2026-03-02T09:00:00Z" },
			{ title: "Maquettes", completed_at: "2026-04-20T09:00:00Z" },
		],
		documents: 4,
	},
	variables: ({ agency_name, person_name, message, steps, documents }, locale) => ({
		agency_name,
		person_name,
		message,
		steps: steps
			.map(({ title, completed_at }) =>
				locale === "en"
					? `✓ ${title}, on ${day(completed_at, locale)}`
					: `✓ ${title}, le ${day(completed_at, locale)}`,
			)
			.join("\n"),
		documents: documents > 0 ? `${documents} document${documents > 1 ? "s" : ""}` : "",
	}),
	words: (variables, locale) => (locale === "en" ? inEnglish(variables) : inFrench(variables)),
	frame: ({ link }, locale) =>
		locale === "en"
			? {
					action: { label: "See the journey", link },
					note: "Nothing you gave or got is lost: everything stays in your space.",
				}
			: {
					action: { label: "Revoir le parcours", link },
					note: "Rien de ce que vous avez donné ou reçu n’est perdu : tout reste dans votre espace.",
				},
});

type Told = Readonly<Record<"agency_name" | "person_name" | "message" | "steps" | "documents", string>>;

function inFrench({ agency_name, person_name, message, steps, documents }: Told) {
	return {
		subject: "Votre projet passe à One",
		paragraphs: [
			person_name ? `Bonjour ${person_name},` : "Bonjour,",
			`Le travail de préparation est terminé : avec ${agency_name}, votre projet quitte le Lab et passe à One.`,
			...(message ? [message] : []),
			...(steps ? [`Le chemin parcouru ensemble :\n${steps}`] : []),
			...(documents ? [`Vous retrouvez dans votre espace ${documents}.`] : []),
		],
	};
}

function inEnglish({ agency_name, person_name, message, steps, documents }: Told) {
	return {
		subject: "Your project moves to One",
		paragraphs: [
			person_name ? `Hello ${person_name},` : "Hello,",
			`The preparation is over: with ${agency_name}, your project leaves the Lab and moves to One.`,
			...(message ? [message] : []),
			...(steps ? [`The way you went together:\n${steps}`] : []),
			...(documents ? [`You find ${documents} in your space.`] : []),
		],
	};
}
