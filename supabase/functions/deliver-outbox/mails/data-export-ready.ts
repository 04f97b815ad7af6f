import { z } from "zod";
import { defineMail } from "./mail.ts";
import { moment } from "./moment.ts";
import { webLink } from "./web-link.ts";

/** The news that the export of a person's data can be downloaded, on the account page behind the login. */
export const dataExportReady = defineMail({
	schema: z.object({
		agency_name: z.string().min(1),
		link: webLink,
		expires_at: z.coerce.date(),
		left_out: z.number().int().min(0).default(0),
	}),
	example: {
		agency_name: "Atelier Lumière",
		link: "https://espace.example/compte",
		expires_at: "2026-07-14T12:00:00Z",
	},
	variables: ({ agency_name, expires_at }, locale) => ({
		agency_name,
		expires_at: moment(expires_at, locale),
	}),
	words: ({ agency_name }, locale) =>
		locale === "en"
			? {
					subject: "Your data is ready to download",
					paragraphs: [
						"Hello,",
						`The copy of your data you asked ${agency_name} for is ready: your documents, and what is written down about you.`,
					],
				}
			: {
					subject: "Vos données sont prêtes à télécharger",
					paragraphs: [
						"Bonjour,",
						`La copie de vos données demandée à ${agency_name} est prête : vos documents, et ce qui est noté à votre sujet.`,
					],
				},
	frame: ({ link, expires_at, left_out }, locale) =>
		locale === "en"
			? {
					action: { label: "Download my data", link },
					note: `${leftOut(left_out, locale)}It stays there until ${moment(expires_at, locale)}. If you did not ask for it, change your password and tell the agency.`,
				}
			: {
					action: { label: "Télécharger mes données", link },
					note: `${leftOut(left_out, locale)}Elle reste disponible jusqu’au ${moment(expires_at, locale)}. Si vous ne l’avez pas demandée, changez votre mot de passe et prévenez l’agence.`,
				},
});

function leftOut(count: number, locale: string): string {
	if (count === 0) return "";
	return locale === "en"
		? `Too large to be in it: ${count === 1 ? "1 document" : `${count} documents`}, named in the copy; “Download all” gives them. `
		: `Trop volumineux pour y être : ${count === 1 ? "1 document" : `${count} documents`}, que la copie nomme ; « Tout télécharger » les donne. `;
}
