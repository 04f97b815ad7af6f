import type { Stack } from "@dossier/local-stack";
import type { AppServer } from "./serve-apps.ts";

const LOGINS = [
	["hub", "mikl@atelier-mikl.example", "the owner"],
	["hub", "camille@atelier-mikl.example", "an assistant"],
	["portal", "martin@boulangerie-dupont.example", "a client in the Lab"],
	["portal", "lea@pilates-rive-gauche.example", "a client in One"],
] as const;

/** What a newcomer needs to know once everything runs. */
export function welcome(stack: Stack, servers: readonly AppServer[]): string {
	const urlOf = (name: string) => servers.find((server) => server.name === name)?.url ?? "";
	const logins = LOGINS.map(([app, email, who]) => `    ${urlOf(app)}  ${email}  (${who})`);
	return [
		"",
		"  Dossier is ready. For development and demos only: it listens on this machine alone.",
		"",
		`  Hub (the agency)      ${urlOf("hub")}`,
		`  Portal (the clients)  ${urlOf("portal")}`,
		`  Mail it sent          ${stack.mail.pageUrl}`,
		`  Supabase API          ${stack.apiUrl}`,
		`  Database              ${stack.databaseUrl}`,
		"",
		"  Log in with the password `demonstration`:",
		...logins,
		"",
		"  Ctrl-C stops it; the data stays for the next start (`npm start -- --fresh` begins anew).",
		"",
		"",
	].join("\n");
}
