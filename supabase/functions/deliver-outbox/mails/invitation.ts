import { z } from "zod";
import type { Letter, Locale } from "./letter.ts";
import { moment } from "./moment.ts";
import { webLink } from "./web-link.ts";

/** What an invitation tells; `client_name` is absent when somebody is invited to the agency itself. */
export const invitationSchema = z.object({
	agency_name: z.string().min(1),
	inviter_name: z.string().min(1),
	client_name: z.string().min(1).nullish(),
	link: webLink,
	expires_at: z.coerce.date(),
});

type Invitation = z.infer<typeof invitationSchema>;

/** The invitation to a client's space, or to the agency. */
export function invitation(variables: Invitation, locale: Locale): Letter {
	return locale === "en" ? inEnglish(variables) : inFrench(variables);
}

function inFrench({ agency_name, inviter_name, client_name, link, expires_at }: Invitation): Letter {
	return {
		subject: `${inviter_name} vous invite à rejoindre ${client_name ? "votre espace client" : agency_name}`,
		paragraphs: [
			"Bonjour,",
			client_name
				? `${inviter_name}, de ${agency_name}, vous ouvre l’espace « ${client_name} ». Vous y trouverez vos documents et pourrez y déposer les vôtres.`
				: `${inviter_name} vous invite à rejoindre l’équipe de ${agency_name} sur Dossier.`,
		],
		action: { label: "Accepter l’invitation", link },
		note: `Cette invitation est personnelle et expire le ${moment(expires_at, "fr-FR")}. Si vous ne l’attendiez pas, ignorez ce message.`,
	};
}

function inEnglish({ agency_name, inviter_name, client_name, link, expires_at }: Invitation): Letter {
	return {
		subject: `${inviter_name} invites you to ${client_name ? "your client space" : agency_name}`,
		paragraphs: [
			"Hello,",
			client_name
				? `${inviter_name}, of ${agency_name}, opens the space “${client_name}” to you. You will find your documents there and can add your own.`
				: `${inviter_name} invites you to join the team of ${agency_name} on Dossier.`,
		],
		action: { label: "Accept the invitation", link },
		note: `This invitation is personal and expires on ${moment(expires_at, "en-GB")}. If you did not expect it, ignore this message.`,
	};
}
