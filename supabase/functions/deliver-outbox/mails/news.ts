import { z } from "zod";
import type { Letter, Locale } from "./letter.ts";
import { newsLine } from "./news-line.ts";
import { webLink } from "./web-link.ts";

/** What happened and was not read yet: at most twenty of `count` lines, newest first. */
export const newsSchema = z.object({
	agency_name: z.string().min(1),
	person_name: z.string(),
	link: webLink,
	preferences_link: webLink,
	count: z.number().int().positive(),
	news: z
		.array(z.object({ kind: z.string(), name: z.string().nullish(), author: z.string().nullish() }))
		.min(1),
});

type News = z.infer<typeof newsSchema>;

/** What a person has not seen yet, in one mail. */
export function news(variables: News, locale: Locale): Letter {
	return locale === "en" ? inEnglish(variables) : inFrench(variables);
}

function inFrench({ agency_name, person_name, link, preferences_link, count, news: lines }: News): Letter {
	const more = count - lines.length;
	const [first] = lines;
	return {
		subject:
			count === 1 && first ? newsLine(first, "fr") : `${count} nouveautés vous attendent chez ${agency_name}`,
		paragraphs: [
			person_name ? `Bonjour ${person_name},` : "Bonjour,",
			...lines.map((line) => `• ${newsLine(line, "fr")}`),
			...(more > 0 ? [`Et ${more} de plus.`] : []),
		],
		action: { label: "Voir les nouveautés", link },
		note: `Vous choisissez ce que vous recevez par mail ici : ${preferences_link}`,
	};
}

function inEnglish({ agency_name, person_name, link, preferences_link, count, news: lines }: News): Letter {
	const more = count - lines.length;
	const [first] = lines;
	return {
		subject: count === 1 && first ? newsLine(first, "en") : `${count} news wait for you at ${agency_name}`,
		paragraphs: [
			person_name ? `Hello ${person_name},` : "Hello,",
			...lines.map((line) => `• ${newsLine(line, "en")}`),
			...(more > 0 ? [`And ${more} more.`] : []),
		],
		action: { label: "See the news", link },
		note: `You choose what you receive by mail here: ${preferences_link}`,
	};
}
