import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { StaffPage } from "../src/features/staff/staff-page.tsx";
import { bodyField, createBackend } from "./backend.ts";
import { fourClients } from "./clients-backend.ts";
import { mikl } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const camille = {
	...mikl,
	user_id: "11111111-1111-4111-8111-111111111112",
	role: "assistante",
	display_name: "Camille Roux",
	email: "camille@atelier-mikl.example",
};

/** A backend that holds two people and whom Camille reaches; null is everybody. */
function createStaffBackend(refusal?: { status: number; body: unknown }) {
	const held = { camille: { ...camille }, clients: null as string[] | null };
	const reach = (clients: string[] | null) => {
		held.clients = clients;
		held.camille.limited_to_clients = clients !== null;
		return { status: 204 };
	};
	const backend = createBackend({
		"GET /rest/v1/staff": () => ({ body: [held.camille, mikl] }),
		"PATCH /rest/v1/staff": ({ body }) => {
			if (refusal) return refusal;
			Object.assign(held.camille, body);
			return { body: [{ user_id: camille.user_id }] };
		},
		"GET /rest/v1/invitations": () => ({ body: [] }),
		"GET /rest/v1/staff_clients": () => ({
			body: fourClients
				.filter(({ id }) => held.clients?.includes(id))
				.map(({ id, nom }) => ({ clients: { id, nom } })),
		}),
		"GET /rest/v1/clients": () => ({ body: fourClients }),
		"POST /rest/v1/rpc/limit_staff": (request) => {
			const ids = bodyField(request, "client_ids");
			return reach(Array.isArray(ids) ? ids.map(String) : null);
		},
		"POST /rest/v1/rpc/lift_staff_limit": () => reach(null),
	});
	return { ...backend, held };
}

async function choose(user: ReturnType<typeof renderApp>["user"], act: string) {
	await user.click(await screen.findByRole("button", { name: "Autres actions pour Camille Roux" }));
	await user.click(await screen.findByRole("menuitem", { name: act }));
}

test("a role is changed at once and taken back with the undo", async () => {
	const { client, held } = createStaffBackend();
	const { user } = renderApp(<StaffPage />, { client });
	const roles = await screen.findByRole("combobox", { name: "Rôle de Camille Roux" });
	await user.selectOptions(roles, "Commercial");
	expect(await screen.findByText("Camille Roux : Commercial.")).toBeVisible();
	expect(held.camille.role).toBe("commercial");
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(held.camille.role).toBe("assistante"));
});

test("an operator is made on purpose, and reaches every client again", async () => {
	const { client, held } = createStaffBackend();
	held.camille.limited_to_clients = true;
	const { user } = renderApp(<StaffPage />, { client });
	await user.selectOptions(
		await screen.findByRole("combobox", { name: "Rôle de Camille Roux" }),
		"Responsable",
	);
	expect(held.camille.role).toBe("assistante");
	await user.click(await screen.findByRole("button", { name: "En faire un responsable" }));
	await waitFor(() => expect(held.camille).toMatchObject({ role: "operator", limited_to_clients: false }));
});

test("a refused change says why and leaves the role", async () => {
	const { client } = createStaffBackend({
		status: 400,
		body: { code: "P0001", message: "The agency needs one operator.", details: "DOSSIER_LAST_OPERATOR" },
	});
	const { user } = renderApp(<StaffPage />, { client });
	await user.selectOptions(await screen.findByRole("combobox", { name: "Rôle de MiKL" }), "Manager");
	expect(await screen.findByText("L’agence a besoin d’au moins un responsable.")).toBeVisible();
	await waitFor(() => expect(screen.getByRole("combobox", { name: "Rôle de MiKL" })).toHaveValue("operator"));
});

test("a person is limited to the clients picked, and everything is opened again with the undo", async () => {
	const { client, held } = createStaffBackend();
	const { user } = renderApp(<StaffPage />, { client });
	await choose(user, "Choisir ses clients…");
	const dialog = within(await screen.findByRole("dialog"));
	await user.click(await dialog.findByRole("radio", { name: "Seulement ceux-ci" }));
	expect(dialog.getByText(/cette personne ne verra aucun dossier/)).toBeVisible();
	await user.click(await dialog.findByRole("checkbox", { name: "Léa Bernard" }));
	await user.click(dialog.getByRole("checkbox", { name: "Karim Haddad" }));
	await user.click(dialog.getByRole("button", { name: "Retirer Karim Haddad" }));
	await user.click(dialog.getByRole("button", { name: "Enregistrer" }));
	expect(await screen.findByText("Camille Roux voit un client.")).toBeVisible();
	expect(held.clients).toEqual([fourClients[1]?.id]);
	expect(await screen.findByText("Limité à certains clients")).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(held.clients).toBeNull());
});

test("an access is closed only after a question", async () => {
	const { client, held } = createStaffBackend();
	const { user } = renderApp(<StaffPage />, { client });
	await choose(user, "Désactiver l’accès");
	const question = within(await screen.findByRole("alertdialog"));
	expect(held.camille.disabled_at).toBeNull();
	await user.click(question.getByRole("button", { name: "Désactiver l’accès" }));
	expect(await screen.findByText("L’accès de Camille Roux est désactivé.")).toBeVisible();
	expect(held.camille.disabled_at).not.toBeNull();
	await choose(user, "Réactiver l’accès");
	await waitFor(() => expect(held.camille.disabled_at).toBeNull());
});
