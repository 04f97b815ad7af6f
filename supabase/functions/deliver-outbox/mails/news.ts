import { z } from "zod";
import type { Locale } from "./letter.ts";
import { defineMail } from "./mail.ts";
import { newsLine } from "./news-line.ts";
import { webLink } from "./web-link.ts";

const lineSchema = z.object({
	kind: z.string(),
	name: z.string().nullish(),
	author: z.string().nullish(),
	client: z.string().nullish(),
	count: z.number().int().nullish(),
});

/** What a person has not seen yet, in one mail: at most twenty of `count` lines, newest first. */
export const news = defineMail({
	schema: z.object({
		agency_name: z.string().min(1),
		person_name: z.string(),
		link: webLink,
		preferences_link: webLink,
		count: z.number().int().positive(),
		news: z.array(lineSchema).min(1),
	}),
	example: {
		agency_name: "Atelier Lumière",
		person_name: "Martin Dupont",
		link: "https://espace.example/nouveautes",
		preferences_link: "https://espace.example/compte",
		count: 2,
		news: [
			{ kind: "document_shared", name: "Maquette.pdf" },
			{ kind: "document_updated", name: "Devis.pdf" },
		],
	},
	variables: ({ agency_name, person_name, count, news }, locale) => ({
		agency_name,
		person_name,
		count: String(count),
		news: listed(news, count, locale),
	}),
	words: ({ agency_name, person_name, count, news }, locale) =>
		locale === "en"
			? {
					subject: count === "1" ? news : `${count} news wait for you at ${agency_name}`,
					paragraphs: [person_name ? `Hello ${person_name},` : "Hello,", news],
				}
			: {
					subject: count === "1" ? news : `${count} nouveautés vous attendent chez ${agency_name}`,
					paragraphs: [person_name ? `Bonjour ${person_name},` : "Bonjour,", news],
				},
	frame: ({ link, preferences_link }, locale) =>
		locale === "en"
			? {
					action: { label: "See the news", link },
					note: `You choose what you receive by mail here: ${preferences_link}`,
				}
			: {
					action: { label: "Voir les nouveautés", link },
					note: `Vous choisissez ce que vous recevez par mail ici : ${preferences_link}`,
				},
});

/** A line each and how many more there are; a single one is a sentence, not a list. */
function listed(news: readonly z.output<typeof lineSchema>[], count: number, locale: Locale): string {
	const lines = news.map((line) => newsLine(line, locale));
	if (count === 1) return lines.join("\n");
	const more = count - lines.length;
	const rest = locale === "en" ? `And ${more} more.` : `Et ${more} de plus.`;
	return [...lines.map((line) => `• ${line}`), ...(more > 0 ? [rest] : [])].join("\n");
}
