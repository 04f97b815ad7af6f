import { z } from "zod";
import type { Letter, Locale } from "./letter.ts";
import { webLink } from "./web-link.ts";

/** What the news of a document tells. */
export const newDocumentSchema = z.object({
	agency_name: z.string().min(1),
	document_name: z.string().min(1),
	link: webLink,
});

type NewDocument = z.infer<typeof newDocumentSchema>;

/** The news that the agency shares a document. */
export function newDocument({ agency_name, document_name, link }: NewDocument, locale: Locale): Letter {
	if (locale === "en") {
		return {
			subject: `New document: ${document_name}`,
			paragraphs: ["Hello,", `${agency_name} shares “${document_name}” with you.`],
			action: { label: "Read the document", link },
			note: "You receive this message because you have access to this space.",
		};
	}
	return {
		subject: `Nouveau document : ${document_name}`,
		paragraphs: ["Bonjour,", `${agency_name} partage « ${document_name} » avec vous.`],
		action: { label: "Voir le document", link },
		note: "Vous recevez ce message parce que vous avez accès à cet espace.",
	};
}
