import { screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { InvitationPage } from "../src/features/invitations/invitation-page.tsx";
import { type Backend, createBackend, json, refusal, sessionAnswer } from "./support/backend.ts";
import { renderPortal } from "./support/render-portal.tsx";

const martin = "martin@boulangerie-dupont.example";
let backend: Backend;

function previewIs(changes: object | null): void {
	const preview = {
		state: "open",
		agency_name: "Atelier MiKL",
		client_nom: "Boulangerie Dupont",
		display_name: "Martin",
		email_hint: "m•••@boulangerie-dupont.example",
		for_staff: false,
		...changes,
	};
	backend.on("POST /rest/v1/rpc/preview_invitation", () => json(changes ? [preview] : []));
}

async function logIn(email: string): Promise<void> {
	backend.on("POST /auth/v1/token", () => sessionAnswer(email));
	await backend.client.auth.signInWithPassword({ email, password: "demonstration" });
}

function openInvitation() {
	return renderPortal(<InvitationPage token="a1b2" />, { backend });
}

beforeEach(() => {
	backend = createBackend();
	backend.on("POST /auth/v1/otp", () => json({}));
	backend.on("POST /auth/v1/verify", () => sessionAnswer(martin));
	backend.on("POST /rest/v1/rpc/accept_invitation", () => json("b3a4f5c6-0000-4000-8000-000000000001"));
});

it("leads from the address to the code and into the space", async () => {
	previewIs({});
	const { user } = openInvitation();
	expect(await screen.findByRole("heading", { name: "Bonjour Martin, votre espace est prêt" })).toBeVisible();

	await user.type(screen.getByLabelText("Votre adresse e-mail"), "Martin@boulangerie-dupont.example ");
	await user.click(screen.getByRole("button", { name: "Recevoir mon code" }));
	await user.type(await screen.findByLabelText("Code à 6 chiffres"), "123 456");

	expect(await screen.findByRole("heading", { name: /Bienvenue Martin/ })).toBeVisible();
	const [otp] = backend.requests("POST /auth/v1/otp");
	expect(otp?.body).toMatchObject({ email: martin });
	expect(otp?.query.get("redirect_to")).toMatch(/\/invitation\/a1b2$/);
	expect(backend.requests("POST /auth/v1/verify")[0]?.body).toMatchObject({ email: martin, token: "123456" });
	expect(backend.requests("POST /rest/v1/rpc/accept_invitation")).toHaveLength(1);
	expect(localStorage.getItem("dossier-space")).toBe("b3a4f5c6-0000-4000-8000-000000000001");
});

it("sends no mail to an address that cannot be the invited one", async () => {
	previewIs({});
	const { user } = openInvitation();
	await user.type(await screen.findByLabelText("Votre adresse e-mail"), "martin@ailleurs.example");
	await user.click(screen.getByRole("button", { name: "Recevoir mon code" }));
	expect(
		await screen.findByText(/L’invitation a été envoyée à m•••@boulangerie-dupont.example/),
	).toBeVisible();
	expect(backend.requests("POST /auth/v1/otp")).toHaveLength(0);
});

it("keeps the person on the code when it is wrong", async () => {
	previewIs({});
	backend.on("POST /auth/v1/verify", () =>
		json({ error_code: "otp_expired", msg: "Token has expired" }, 403),
	);
	const { user } = openInvitation();
	await user.type(await screen.findByLabelText("Votre adresse e-mail"), martin);
	await user.click(screen.getByRole("button", { name: "Recevoir mon code" }));
	await user.type(await screen.findByLabelText("Code à 6 chiffres"), "000000");
	expect(await screen.findByText("Ce code n’est pas le bon, ou il a expiré.")).toBeVisible();
	expect(backend.requests("POST /rest/v1/rpc/accept_invitation")).toHaveLength(0);
});

it("accepts at once for who comes back logged in by the link of the mail", async () => {
	previewIs({});
	await logIn(martin);
	const { user } = openInvitation();
	await screen.findByRole("heading", { name: /Bienvenue Martin/ });
	await user.click(screen.getByRole("button", { name: /Avec un mot de passe/ }));
	backend.on("PUT /auth/v1/user", () => json({ id: "7d1cbe9a-54ea-4f8c-9d8f-3a2f6f0e8b11", email: martin }));

	await user.type(screen.getByLabelText("Nouveau mot de passe"), "court");
	await user.click(screen.getByRole("button", { name: "Enregistrer et ouvrir mon espace" }));
	expect(await screen.findByText("Il faut entre 10 et 72 caractères.")).toBeVisible();
	expect(backend.requests("PUT /auth/v1/user")).toHaveLength(0);

	await user.type(screen.getByLabelText("Nouveau mot de passe"), " mais assez long");
	await user.click(screen.getByRole("button", { name: "Enregistrer et ouvrir mon espace" }));
	expect(await screen.findByText("path:/")).toBeVisible();
	expect(backend.requests("PUT /auth/v1/user")[0]?.body).toMatchObject({ password: "court mais assez long" });
});

it("offers to change address to who is logged in with another one", async () => {
	previewIs({});
	await logIn("lea@pilates-rive-gauche.example");
	backend.on("POST /auth/v1/logout", () => new Response(null, { status: 204 }));
	const { user } = openInvitation();
	await screen.findByRole("heading", { name: "Cette invitation est pour une autre adresse" });
	expect(backend.requests("POST /rest/v1/rpc/accept_invitation")).toHaveLength(0);
	await user.click(screen.getByRole("button", { name: "Changer d’adresse" }));
	expect(await screen.findByLabelText("Votre adresse e-mail")).toBeVisible();
});

it.each([
	["used", "Cette invitation a déjà servi"],
	["expired", "Cette invitation a expiré"],
])("says that the invitation is %s, and what to do next", async (state, title) => {
	previewIs({ state });
	openInvitation();
	expect(await screen.findByRole("heading", { name: title })).toBeVisible();
	expect(screen.getByRole("link", { name: "Me connecter" })).toHaveAttribute("href", "/connexion");
});

it("says the same of a withdrawn invitation and of one that never was", async () => {
	previewIs(null);
	openInvitation();
	expect(await screen.findByRole("heading", { name: "Cette invitation n’est plus valable" })).toBeVisible();
});

it.each([
	["INVITATION_EXPIRED", "Cette invitation a expiré"],
	["INVITATION_UNKNOWN", "Cette invitation n’est plus valable"],
	["INVITATION_FOR_ANOTHER", "Cette invitation est pour une autre adresse"],
])("shows the database's refusal %s in words", async (code, title) => {
	previewIs({});
	await logIn(martin);
	backend.on("POST /rest/v1/rpc/accept_invitation", () => refusal(code));
	openInvitation();
	expect(await screen.findByRole("heading", { name: title })).toBeVisible();
});

it("leads home who accepted it already, here or in another tab", async () => {
	previewIs({ state: "used" });
	await logIn(martin);
	backend.on("POST /rest/v1/rpc/accept_invitation", () => refusal("INVITATION_USED"));
	openInvitation();
	expect(await screen.findByText("path:/")).toBeVisible();
});

it("sends the team's invitations to the Hub", async () => {
	previewIs({ for_staff: true, client_nom: null });
	openInvitation();
	expect(await screen.findByRole("heading", { name: "Cette invitation est pour l’équipe" })).toBeVisible();
});

it("can be tried again when the agency cannot be reached", async () => {
	backend.on("POST /rest/v1/rpc/preview_invitation", () => json({ message: "no", code: "42501" }, 403));
	const { user } = openInvitation();
	await screen.findByRole("alert");
	previewIs({});
	await user.click(screen.getByRole("button", { name: "Réessayer" }));
	expect(await screen.findByRole("heading", { name: /Bonjour Martin/ })).toBeVisible();
});
