import { cleanup, screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { LoginPage } from "../src/features/session/login-page.tsx";
import { type Backend, createBackend, json, sessionAnswer } from "./support/backend.ts";
import { renderPortal } from "./support/render-portal.tsx";

let backend: Backend;

beforeEach(() => {
	backend = createBackend();
});

function openLogin(at = "/page") {
	return renderPortal(<LoginPage linkFailure={null} />, { backend, at });
}

async function askForCode(user: ReturnType<typeof openLogin>["user"], email: string): Promise<string> {
	await user.type(await screen.findByLabelText("Votre adresse e-mail"), email);
	await user.click(screen.getByRole("button", { name: "Recevoir mon code" }));
	await screen.findByLabelText("Code à 6 chiffres");
	return document.body.textContent?.replaceAll(email, "…") ?? "";
}

it("answers an unknown address exactly as a known one", async () => {
	backend.on("POST /auth/v1/otp", () => json({}));
	const known = openLogin();
	const forKnown = await askForCode(known.user, "martin@boulangerie-dupont.example");
	cleanup();

	backend.on("POST /auth/v1/otp", () =>
		json({ error_code: "unexpected_failure", msg: "Database error saving new user" }, 500),
	);
	const unknown = openLogin();
	expect(await askForCode(unknown.user, "personne@nulle-part.example")).toBe(forKnown);
});

it("asks for a complete address before it asks anything else", async () => {
	const { user } = openLogin();
	await user.type(await screen.findByLabelText("Votre adresse e-mail"), "martin@");
	await user.click(screen.getByRole("button", { name: "Recevoir mon code" }));
	expect(await screen.findByText(/Cette adresse n’est pas complète/)).toBeVisible();
	expect(backend.asked.filter(({ path }) => path.startsWith("/auth"))).toHaveLength(0);
});

it("logs in with the sixth digit and leads where the person wanted to go", async () => {
	backend.on("POST /auth/v1/otp", () => json({}));
	backend.on("POST /auth/v1/verify", () => sessionAnswer("martin@boulangerie-dupont.example"));
	const { user } = openLogin("/page?retour=%2Fdocuments%2F42");
	await askForCode(user, "martin@boulangerie-dupont.example");
	await user.type(screen.getByLabelText("Code à 6 chiffres"), "123456");
	expect(await screen.findByText("path:/documents/42")).toBeVisible();
	expect(backend.requests("POST /auth/v1/otp")[0]?.query.get("redirect_to")).toMatch(/\/documents\/42$/);
});

it("says that the password does not match without saying which of the two is wrong", async () => {
	backend.on("POST /auth/v1/token", () =>
		json({ error_code: "invalid_credentials", msg: "Invalid login credentials" }, 400),
	);
	const { user } = openLogin();
	await user.click(await screen.findByRole("button", { name: "Utiliser mon mot de passe" }));
	await screen.findByLabelText("Mot de passe");
	await user.type(screen.getByLabelText("Votre adresse e-mail"), "martin@boulangerie-dupont.example");
	await user.type(screen.getByLabelText("Mot de passe"), "faux");
	await user.click(screen.getByRole("button", { name: "Se connecter" }));
	expect(await screen.findByText("L’adresse ou le mot de passe ne correspond pas.")).toBeVisible();

	backend.on("POST /auth/v1/token", () => sessionAnswer("martin@boulangerie-dupont.example"));
	await user.click(screen.getByRole("button", { name: "Se connecter" }));
	expect(await screen.findByText("path:/")).toBeVisible();
});

it("sends a link for a forgotten password, and says the same of an unknown address", async () => {
	backend.on("POST /auth/v1/recover", () =>
		json({ error_code: "user_not_found", msg: "User not found" }, 404),
	);
	const { user } = openLogin();
	await user.click(await screen.findByRole("button", { name: "Utiliser mon mot de passe" }));
	await screen.findByLabelText("Mot de passe");
	await user.type(screen.getByLabelText("Votre adresse e-mail"), "personne@nulle-part.example");
	await user.click(screen.getByRole("button", { name: /Mot de passe oublié/ }));
	expect(await screen.findByRole("button", { name: "Recevoir le lien" })).toBeVisible();
	expect(screen.getByLabelText("Votre adresse e-mail")).toHaveValue("personne@nulle-part.example");
	await user.click(screen.getByRole("button", { name: "Recevoir le lien" }));
	expect(await screen.findByText(/un lien vient de partir/)).toBeVisible();
	expect(backend.requests("POST /auth/v1/recover")[0]?.query.get("redirect_to")).toMatch(
		/\/nouveau-mot-de-passe$/,
	);
});

it("says when too many codes were asked for", async () => {
	backend.on("POST /auth/v1/otp", () =>
		json({ error_code: "over_email_send_rate_limit", msg: "slow down" }, 429),
	);
	const { user } = openLogin();
	await user.type(await screen.findByLabelText("Votre adresse e-mail"), "martin@boulangerie-dupont.example");
	await user.click(screen.getByRole("button", { name: "Recevoir mon code" }));
	expect(await screen.findByText("Trop de tentatives en peu de temps.")).toBeVisible();
});

it("explains a mail link that did not work", async () => {
	renderPortal(<LoginPage linkFailure="otherBrowser" />, { backend });
	expect(await screen.findByText("Ouvrez le lien là où vous l’avez demandé")).toBeVisible();
});
