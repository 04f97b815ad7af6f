import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { LoginPage } from "../src/features/session/login-page.tsx";
import { bodyField, createBackend } from "./backend.ts";
import { mikl } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const user = {
	id: mikl.user_id,
	email: mikl.email,
	aud: "authenticated",
	role: "authenticated",
	app_metadata: {},
	user_metadata: {},
	created_at: mikl.created_at,
};
const session = {
	access_token: `e30.${btoa(JSON.stringify({ sub: mikl.user_id, exp: 4_000_000_000 }))}.x`,
	refresh_token: "refresh",
	token_type: "bearer",
	expires_in: 3600,
	expires_at: 4_000_000_000,
	user,
};
const agency = { "GET /rest/v1/agency": () => ({ body: { name: "Atelier MiKL", locale: "fr" } }) };
const home = { path: "/", element: <p>Tableau de bord</p> };

test("a right password opens the Hub", async () => {
	const { client, received } = createBackend({
		...agency,
		"POST /auth/v1/token": (request) =>
			bodyField(request, "password") === "demonstration"
				? { body: session }
				: {
						status: 400,
						body: { code: 400, error_code: "invalid_credentials", msg: "Invalid login credentials" },
					},
	});
	const { user: person } = renderApp(<LoginPage />, { client, path: "/login", routes: [home] });
	expect(await screen.findByText("Atelier MiKL · espace de travail")).toBeVisible();
	await person.type(screen.getByLabelText("Adresse e-mail"), " MIKL@atelier-mikl.example ");
	await person.type(screen.getByLabelText("Mot de passe"), "wrong{Enter}");
	expect(await screen.findByText("L’adresse ou le mot de passe ne correspond pas.")).toBeVisible();

	await person.clear(screen.getByLabelText("Mot de passe"));
	await person.type(screen.getByLabelText("Mot de passe"), "demonstration{Enter}");
	expect(await screen.findByText("Tableau de bord")).toBeVisible();
	const tries = received.filter(({ path }) => path === "/auth/v1/token");
	expect(tries.map((request) => bodyField(request, "email"))).toEqual([
		"mikl@atelier-mikl.example",
		"mikl@atelier-mikl.example",
	]);
});

test("an incomplete address is refused before anything is asked", async () => {
	const { client, received } = createBackend(agency);
	const { user: person } = renderApp(<LoginPage />, { client, path: "/login" });
	await person.type(screen.getByLabelText("Adresse e-mail"), "mikl");
	await person.click(screen.getByRole("button", { name: "Se connecter" }));
	expect(await screen.findByText(/Cette adresse est incomplète/)).toBeVisible();
	expect(screen.getByText("Saisissez votre mot de passe.")).toBeVisible();
	expect(received.some(({ path }) => path.startsWith("/auth/"))).toBe(false);
});

test("a code pasted with spaces opens the Hub without another click", async () => {
	const { client } = createBackend({
		...agency,
		"POST /auth/v1/otp": () => ({ body: {} }),
		"POST /auth/v1/verify": (request) =>
			bodyField(request, "token") === "123456"
				? { body: session }
				: {
						status: 403,
						body: { code: 403, error_code: "otp_expired", msg: "Token has expired or is invalid" },
					},
	});
	const { user: person } = renderApp(<LoginPage />, { client, path: "/login", routes: [home] });
	await person.type(screen.getByLabelText("Adresse e-mail"), mikl.email);
	await person.click(screen.getByRole("button", { name: "Recevoir un code par e-mail" }));
	expect(await screen.findByRole("button", { name: "Envoyer le code" })).toBeVisible();
	expect(screen.getByLabelText("Adresse e-mail")).toHaveValue(mikl.email);
	await person.click(screen.getByRole("button", { name: "Envoyer le code" }));

	await person.click(await screen.findByLabelText("Code à 6 chiffres"));
	await person.paste("000000");
	expect(await screen.findByText("Ce code n’est pas le bon, ou il a expiré.")).toBeVisible();
	await person.clear(screen.getByLabelText("Code à 6 chiffres"));
	await person.click(screen.getByLabelText("Code à 6 chiffres"));
	await person.paste("123 456");
	expect(await screen.findByText("Tableau de bord")).toBeVisible();
});

test("an address nobody invited gets the answer of any other", async () => {
	const { client } = createBackend({
		...agency,
		"POST /auth/v1/otp": () => ({
			status: 422,
			body: { code: 422, error_code: "otp_disabled", msg: "Signups not allowed for otp" },
		}),
	});
	const { user: person } = renderApp(<LoginPage />, { client, path: "/login" });
	await person.click(screen.getByRole("button", { name: "Recevoir un code par e-mail" }));
	await screen.findByRole("button", { name: "Envoyer le code" });
	await person.type(screen.getByLabelText("Adresse e-mail"), "inconnu@example.org{Enter}");
	expect(await screen.findByText(/Si inconnu@example.org a accès au Hub/)).toBeVisible();
});

test("a forgotten password sends a link that leads back to this Hub", async () => {
	const { client, received } = createBackend({ ...agency, "POST /auth/v1/recover": () => ({ body: {} }) });
	const { user: person } = renderApp(<LoginPage />, { client, path: "/login" });
	await person.click(screen.getByRole("button", { name: "Mot de passe oublié ?" }));
	await screen.findByRole("button", { name: /lien/ });
	await person.type(screen.getByLabelText("Adresse e-mail"), `${mikl.email}{Enter}`);
	expect(await screen.findByText(/un lien vient de partir/)).toBeVisible();
	await waitFor(() => {
		const request = received.find(({ path }) => path === "/auth/v1/recover");
		expect(request?.search.get("redirect_to")).toBe(`${window.location.origin}/reset-password`);
	});
});
