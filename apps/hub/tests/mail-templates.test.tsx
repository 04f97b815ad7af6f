import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { MailTemplatesPage } from "../src/features/mail-templates/mail-templates-page.tsx";
import { bodyField, createBackend, type Received } from "./backend.ts";
import { renderApp } from "./render-app.tsx";

interface Row {
	template: string;
	locale: string;
	subject: string;
	body: string;
	revision: number;
}

const own: Row = {
	template: "invitation",
	locale: "fr",
	subject: "Bienvenue {{client_name}}",
	body: "Entrez.",
	revision: 3,
};

/** A backend that holds the words of mails, and lets somebody else change them. */
function createMailBackend(...rows: Row[]) {
	const held = { rows };
	const words = (request: Received) => ({
		subject: String(bodyField(request, "subject")),
		body: String(bodyField(request, "body")),
	});
	const isMeant = ({ search }: Received) => {
		const is = (field: keyof Row, value: unknown) => search.get(field) === `eq.${value}`;
		return (row: Row) =>
			is("template", row.template) && is("locale", row.locale) && is("revision", row.revision);
	};
	const backend = createBackend({
		"GET /rest/v1/agency": () => ({ body: { name: "Atelier MiKL", locale: "fr" } }),
		"GET /rest/v1/mail_templates": () => ({ body: held.rows }),
		"POST /rest/v1/mail_templates": (request) => {
			held.rows = [...held.rows, { ...own, ...words(request), revision: 1 }];
			return { status: 201 };
		},
		"PATCH /rest/v1/mail_templates": (request) => {
			const found = held.rows.find(isMeant(request));
			if (found) Object.assign(found, words(request), { revision: found.revision + 1 });
			return { body: found ? [{ revision: found.revision }] : [] };
		},
		"POST /rest/v1/rpc/send_mail_trial": () => ({ body: "mikl@example.test" }),
		"POST /functions/v1/deliver-outbox": () => ({ body: { sent: 1, failed: 0 } }),
		"DELETE /rest/v1/mail_templates": (request) => {
			const found = held.rows.filter(isMeant(request));
			held.rows = held.rows.filter((row) => !found.includes(row));
			return { body: found.map(({ revision }) => ({ revision })) };
		},
	});
	return { ...backend, held };
}

const subjectField = () => screen.findByRole("textbox", { name: "Objet" });
const bodyText = () => screen.getByRole("textbox", { name: "Texte" });
const preview = () => within(screen.getByRole("region", { name: "Aperçu" }));

test("Dossier's words are where one starts; the preview follows what is written and shows no markup", async () => {
	const { client, held } = createMailBackend();
	const { user } = renderApp(<MailTemplatesPage />, { client });
	const subject = await subjectField();
	expect(subject).toHaveValue("{{inviter_name}} vous invite à rejoindre votre espace client");
	expect(preview().getByText("Camille Roux vous invite à rejoindre votre espace client")).toBeVisible();
	expect(screen.getByRole("button", { name: "Enregistrer ces mots" })).toBeDisabled();
	await user.clear(bodyText());
	await user.type(bodyText(), "<b>Entrez</b> ");
	await user.click(screen.getByRole("button", { name: "Insérer « Nom du client »" }));
	await user.keyboard(" !");
	expect(bodyText()).toHaveValue("<b>Entrez</b> {{client_name}} !");
	expect(preview().getByText("<b>Entrez</b> Boulangerie Dupont !")).toBeVisible();
	expect(preview().getByText("Accepter l’invitation")).toBeVisible();
	expect(preview().getByText(/Cette invitation est personnelle et expire le 14 juillet 2026/)).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Enregistrer ces mots" }));
	expect(await screen.findByText("Les prochains mails auront vos mots.")).toBeVisible();
	expect(held.rows).toMatchObject([{ body: "<b>Entrez</b> {{client_name}} !", revision: 1 }]);
	expect(await screen.findByText("Vos mots")).toBeVisible();
});

test("a variable the mail does not know is refused by its name", async () => {
	const { client, received } = createMailBackend();
	const { user } = renderApp(<MailTemplatesPage />, { client });
	await user.type(await subjectField(), " {{{{steps}} {{{{bidule}}");
	expect(await screen.findByText(/n’existent pas dans ce mail : steps, bidule\./)).toBeVisible();
	expect(preview().getByText("L’aperçu reviendra dès que le texte sera complet.")).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Enregistrer ces mots" }));
	expect(await subjectField()).toHaveFocus();
	await user.clear(await subjectField());
	await user.type(await subjectField(), "Bonjour {{{{client_name");
	await user.click(screen.getByRole("button", { name: "Enregistrer ces mots" }));
	expect(await screen.findByText(/Des accolades sont mal fermées/)).toBeVisible();
	expect(received.some(({ method, path }) => method !== "GET" && path.endsWith("mail_templates"))).toBe(
		false,
	);
});

test("a trial leaves with the words on screen, which are not saved for it, and not while they are incomplete", async () => {
	const { client, held, received } = createMailBackend();
	const { user } = renderApp(<MailTemplatesPage />, { client });
	const trials = () => received.filter(({ path }) => path.endsWith("send_mail_trial"));
	await user.clear(await subjectField());
	await user.click(screen.getByRole("button", { name: "M’envoyer un essai" }));
	expect(await subjectField()).toHaveFocus();
	expect(trials()).toEqual([]);
	await user.type(await subjectField(), "Bienvenue ");
	await user.click(screen.getByRole("button", { name: "M’envoyer un essai" }));
	expect(await screen.findByText("L’essai est parti vers mikl@example.test.")).toBeVisible();
	expect(trials()).toMatchObject([{ body: { template: "invitation", locale: "fr", subject: "Bienvenue" } }]);
	expect(held.rows).toEqual([]);
});

test("the original text comes back, and the undo brings the agency's", async () => {
	const { client, held } = createMailBackend({ ...own });
	const { user } = renderApp(<MailTemplatesPage />, { client });
	await waitFor(async () => expect(await subjectField()).toHaveValue(own.subject));
	await user.click(screen.getByRole("button", { name: "Revenir au texte d’origine" }));
	await waitFor(() => expect(held.rows).toEqual([]));
	expect(await screen.findByText("Le texte d’origine est revenu.")).toBeVisible();
	expect(await subjectField()).toHaveValue("{{inviter_name}} vous invite à rejoindre votre espace client");
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(held.rows).toMatchObject([{ subject: own.subject, body: own.body }]));
	await waitFor(async () => expect(await subjectField()).toHaveValue(own.subject));
});

test("two people at once: both texts are shown, and one is chosen", async () => {
	const { client, held } = createMailBackend({ ...own });
	const { user } = renderApp(<MailTemplatesPage />, { client });
	await user.type(await subjectField(), " !");
	held.rows = [{ ...own, subject: "Celui d’Anne", revision: 4 }];
	await user.click(screen.getByRole("button", { name: "Enregistrer ces mots" }));
	expect(await screen.findByText("Quelqu’un a changé ce mail entre-temps.")).toBeVisible();
	expect(screen.getByText("Celui d’Anne")).toBeVisible();
	expect(await subjectField()).toHaveValue("Bienvenue {{client_name}} !");
	await user.click(screen.getByRole("button", { name: "Garder le mien" }));
	await user.click(screen.getByRole("button", { name: "Enregistrer ces mots" }));
	await waitFor(() => expect(held.rows).toMatchObject([{ subject: "Bienvenue {{client_name}} !" }]));
});

test("each mail and language has its own words; what is written elsewhere waits", async () => {
	const { client } = createMailBackend({ ...own });
	const { user } = renderApp(<MailTemplatesPage />, { client });
	await user.type(await subjectField(), " !");
	await user.selectOptions(screen.getByRole("combobox", { name: "Langue" }), "English");
	expect(await subjectField()).toHaveValue("{{inviter_name}} invites you to your client space");
	await user.selectOptions(screen.getByRole("combobox", { name: "Mail" }), "Nouveautés");
	expect(preview().getByText(/• New document: “Maquette.pdf”/)).toBeVisible();
	await user.selectOptions(screen.getByRole("combobox", { name: "Mail" }), "Invitation d’un client");
	await user.selectOptions(screen.getByRole("combobox", { name: "Langue" }), "Français");
	expect(await subjectField()).toHaveValue("Bienvenue {{client_name}} !");
});
