import { z } from "zod";
import { defineMail } from "./mail.ts";
import { moment } from "./moment.ts";
import { webLink } from "./web-link.ts";

/** The invitation to a client's space, or to the agency: then `client_name` is absent. */
export const invitation = defineMail({
	schema: z.object({
		agency_name: z.string().min(1),
		inviter_name: z.string().min(1),
		client_name: z.string().min(1).nullish(),
		link: webLink,
		expires_at: z.coerce.date(),
	}),
	example: {
		agency_name: "Atelier Lumière",
		inviter_name: "Camille Roux",
		client_name: "Boulangerie Dupont",
		link: "https://espace.example/invitation/exemple",
		expires_at: "2026-07-14T12:00:00Z",
	},
	variables: ({ agency_name, inviter_name, client_name, expires_at }, locale) => ({
		agency_name,
		inviter_name,
		client_name: client_name ?? "",
		expires_at: moment(expires_at, locale),
	}),
	// The agency writes to its clients; whoever joins the team is invited in Dossier's words.
	takesOwnWords: ({ client_name }) => client_name != null,
	words: (variables, locale) => (locale === "en" ? inEnglish(variables) : inFrench(variables)),
	frame: ({ link, expires_at }, locale) =>
		locale === "en"
			? {
					action: { label: "Accept the invitation", link },
					note: `This invitation is personal and expires on ${moment(expires_at, locale)}. If you did not expect it, ignore this message.`,
				}
			: {
					action: { label: "Accepter l’invitation", link },
					note: `Cette invitation est personnelle et expire le ${moment(expires_at, locale)}. Si vous ne l’attendiez pas, ignorez ce message.`,
				},
});

type Names = Readonly<Record<"agency_name" | "inviter_name" | "client_name", string>>;

function inFrench({ agency_name, inviter_name, client_name }: Names) {
	return {
		subject: `${inviter_name} vous invite à rejoindre ${client_name ? "votre espace client" : agency_name}`,
		paragraphs: [
			"Bonjour,",
			client_name
				? `${inviter_name}, de ${agency_name}, vous ouvre l’espace « ${client_name} ». Vous y trouverez vos documents et pourrez y déposer les vôtres.`
				: `${inviter_name} vous invite à rejoindre l’équipe de ${agency_name} sur Dossier.`,
		],
	};
}

function inEnglish({ agency_name, inviter_name, client_name }: Names) {
	return {
		subject: `${inviter_name} invites you to ${client_name ? "your client space" : agency_name}`,
		paragraphs: [
			"Hello,",
			client_name
				? `${inviter_name}, of ${agency_name}, opens the space “${client_name}” to you. You will find your documents there and can add your own.`
				: `${inviter_name} invites you to join the team of ${agency_name} on Dossier.`,
		],
	};
}
