import { z } from "zod";
import type { Letter, Locale } from "./letter.ts";
import { webLink } from "./web-link.ts";

/** The way a client went through the Lab, told when it ends. */
export const graduationSchema = z.object({
	agency_name: z.string().min(1),
	person_name: z.string(),
	link: webLink,
	/** A word of the agency; may be empty. */
	message: z.string(),
	steps: z.array(z.object({ title: z.string(), completed_at: z.coerce.date() })),
	/** How many documents the agency gave. */
	documents: z.number().int().nonnegative(),
});

type Graduation = z.infer<typeof graduationSchema>;

/** The announcement that a project moves from the Lab to One, with the journey so far. */
export function graduation(variables: Graduation, locale: Locale): Letter {
	return locale === "en" ? inEnglish(variables) : inFrench(variables);
}

function inFrench({ agency_name, person_name, link, message, steps, documents }: Graduation): Letter {
	return {
		subject: "Votre projet passe à One",
		paragraphs: [
			person_name ? `Bonjour ${person_name},` : "Bonjour,",
			`Le travail de préparation est terminé : avec ${agency_name}, votre projet quitte le Lab et passe à One.`,
			...(message ? [message] : []),
			...(steps.length > 0 ? ["Le chemin parcouru ensemble :"] : []),
			...steps.map(({ title, completed_at }) => `✓ ${title}, le ${day(completed_at, "fr-FR")}`),
			...(documents > 0 ? [`Vous retrouvez dans votre espace ${counted(documents, "document")}.`] : []),
		],
		action: { label: "Revoir le parcours", link },
		note: "Rien de ce que vous avez donné ou reçu n’est perdu : tout reste dans votre espace.",
	};
}

function inEnglish({ agency_name, person_name, link, message, steps, documents }: Graduation): Letter {
	return {
		subject: "Your project moves to One",
		paragraphs: [
			person_name ? `Hello ${person_name},` : "Hello,",
			`The preparation is over: with ${agency_name}, your project leaves the Lab and moves to One.`,
			...(message ? [message] : []),
			...(steps.length > 0 ? ["The way you went together:"] : []),
			...steps.map(({ title, completed_at }) => `✓ ${title}, on ${day(completed_at, "en-GB")}`),
			...(documents > 0 ? [`You find ${counted(documents, "document")} in your space.`] : []),
		],
		action: { label: "See the journey", link },
		note: "Nothing you gave or got is lost: everything stays in your space.",
	};
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count > 1 ? "s" : ""}`;
}

/** The agency and its clients are in France. */
function day(date: Date, language: string): string {
	return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "Europe/Paris" }).format(date);
}
