import { z } from "zod";
import type { Letter, Locale } from "./letter.ts";
import { moment } from "./moment.ts";
import { webLink } from "./web-link.ts";

/** What the news of a finished export tells; the link leads to the account page, behind the login. */
export const dataExportReadySchema = z.object({
	agency_name: z.string().min(1),
	link: webLink,
	expires_at: z.coerce.date(),
});

type DataExportReady = z.infer<typeof dataExportReadySchema>;

/** The news that the export of a person's data can be downloaded. */
export function dataExportReady({ agency_name, link, expires_at }: DataExportReady, locale: Locale): Letter {
	if (locale === "en") {
		return {
			subject: "Your data is ready to download",
			paragraphs: [
				"Hello,",
				`The copy of your data you asked ${agency_name} for is ready: your documents, and what is written down about you.`,
			],
			action: { label: "Download my data", link },
			note: `It stays there until ${moment(expires_at, "en-GB")}. If you did not ask for it, change your password and tell the agency.`,
		};
	}
	return {
		subject: "Vos données sont prêtes à télécharger",
		paragraphs: [
			"Bonjour,",
			`La copie de vos données demandée à ${agency_name} est prête : vos documents, et ce qui est noté à votre sujet.`,
		],
		action: { label: "Télécharger mes données", link },
		note: `Elle reste disponible jusqu’au ${moment(expires_at, "fr-FR")}. Si vous ne l’avez pas demandée, changez votre mot de passe et prévenez l’agence.`,
	};
}
