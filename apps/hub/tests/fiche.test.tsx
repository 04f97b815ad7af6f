import type { FicheRecord } from "@dossier/shared/fiche/fields";
import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { z } from "zod";
import { CurrentClientContext } from "../src/access/current-client.ts";
import { FichePage } from "../src/features/fiche/fiche-page.tsx";
import { createBackend } from "./backend.ts";
import { martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const saveSchema = z.object({
	expected_revision: z.number(),
	layout: z.string(),
	nom: z.string(),
	siret: z.string().nullable().default(null),
	secteur: z.string().nullable().default(null),
});

/** A backend that holds one fiche and checks the revision as the database does. */
function ficheBackend(fiche: Partial<FicheRecord> = {}) {
	let stored: FicheRecord = {
		...martin,
		fiches: { layout: "# à rappeler\nnom: ~\nsiret: ~\nsecteur: ~\nchat: Félix\n", budget_cents: null },
		...fiche,
	};
	const saveAs = (changes: Partial<FicheRecord>) => {
		stored = { ...stored, ...changes, revision: stored.revision + 1 };
	};
	const backend = createBackend({
		"GET /rest/v1/clients": () => ({ body: stored }),
		"POST /rest/v1/rpc/save_fiche": (request) => {
			const { expected_revision, layout, ...fields } = saveSchema.parse(request.body);
			if (expected_revision !== stored.revision) {
				return { status: 409, body: { code: "PT409", details: "DOSSIER_CHANGED_MEANWHILE", message: "" } };
			}
			saveAs({ ...fields, fiches: { layout, budget_cents: null } });
			return { status: 204 };
		},
	});
	return { ...backend, stored: () => stored, saveAs };
}

function renderFiche(backend: ReturnType<typeof ficheBackend>) {
	return renderApp(
		<CurrentClientContext value={martin}>
			<FichePage />
		</CurrentClientContext>,
		{ client: backend.client },
	);
}

/** The text of the editor, which lives in a shadow root. */
async function yaml(): Promise<string> {
	const editor = await waitFor(() => {
		const found = document
			.querySelector('[data-slot="code-editor"]')
			?.shadowRoot?.querySelector(".cm-content");
		if (!found) throw new Error("No editor yet.");
		return found;
	});
	return [...editor.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n");
}

test("what is typed in the form is in the file at once, comments and free keys kept, and is saved", async () => {
	const backend = ficheBackend();
	const { user } = await renderFiche(backend);
	const secteur = await screen.findByLabelText(/Secteur/);
	await user.type(secteur, "Boulangerie");
	expect(await yaml()).toContain("secteur: Boulangerie\n");
	expect(screen.getByText("Modifications non enregistrées.")).toBeVisible();

	await user.click(screen.getByRole("button", { name: "Enregistrer la fiche" }));
	expect(await screen.findByText("Tout est enregistré.")).toBeVisible();
	expect(backend.stored()).toMatchObject({ secteur: "Boulangerie", revision: 2 });
	expect(backend.stored().fiches.layout).toContain("# à rappeler");
	expect(backend.stored().fiches.layout).not.toContain("Boulangerie");
});

test("what is wrong is said at the field and by line, key and expectation, and is not saved", async () => {
	const { user } = await renderFiche(ficheBackend());
	await user.type(await screen.findByLabelText(/SIRET/), "123");
	expect(screen.getByLabelText(/SIRET/)).toBeInvalid();
	expect(
		screen.getByRole("button", { name: 'ligne 4, `siret` : 14 chiffres attendus, reçu "123"' }),
	).toBeVisible();
	expect(screen.getByRole("button", { name: "Enregistrer la fiche" })).toBeDisabled();
});

test("an imported file that is dangerous is named, leaves the form as it was, and is undone", async () => {
	const { user } = await renderFiche(ficheBackend());
	const before = await screen.findByDisplayValue("Martin Dupont");
	const bomb = new File(["nom: &a A\nx: *a\n"], "fiche-client.yaml", { type: "application/yaml" });
	// jsdom has files, but not how to read them.
	Object.assign(bomb, { text: async () => "nom: &a A\nx: *a\n" });
	await user.upload(screen.getByLabelText("Choisir un fichier fiche-client.yaml"), bomb);
	expect(
		await screen.findByRole("button", { name: /^ligne 1 : .*les ancres \(&\) sont refusées$/ }),
	).toBeVisible();
	expect(before).toBeDisabled();
	expect(before).toHaveValue("Martin Dupont");
	await user.click(screen.getByRole("button", { name: "Annuler l’import" }));
	expect(before).toBeEnabled();
	expect(await yaml()).toContain("chat: Félix");
});

test("two people at once: both versions are shown, each value is chosen, nothing is lost", async () => {
	const backend = ficheBackend();
	const { user } = await renderFiche(backend);
	await user.type(await screen.findByLabelText(/Secteur/), "Boulangerie");
	await user.clear(screen.getByLabelText(/^Nom/));
	await user.type(screen.getByLabelText(/^Nom/), "Martin D.");
	act(() =>
		backend.saveAs({
			nom: "Martin Dupond",
			siret: "73282932000074",
			fiches: {
				layout: "# à rappeler\nnom: ~\nsiret: ~\nsecteur: ~\nchat: Félix\nchien: Rex\n",
				budget_cents: null,
			},
		}),
	);
	await user.click(screen.getByRole("button", { name: "Enregistrer la fiche" }));

	await user.click(await screen.findByRole("button", { name: "Comparer les versions" }));
	const dialog = await screen.findByRole("dialog");
	const nom = within(dialog).getByRole("group", { name: "Nom" });
	expect(within(nom).getByText("Martin D.")).toBeVisible();
	expect(within(nom).getByText("Martin Dupond")).toBeVisible();
	expect(within(dialog).getByRole("button", { name: "Enregistrer ce choix" })).toBeDisabled();
	await user.click(within(nom).getByRole("radio", { name: /Ma version/ }));
	await user.click(within(dialog).getByRole("button", { name: "Enregistrer ce choix" }));

	await waitFor(() =>
		expect(backend.stored()).toMatchObject({
			nom: "Martin D.",
			siret: "73282932000074",
			secteur: "Boulangerie",
			revision: 3,
		}),
	);
	expect(await screen.findByText("Tout est enregistré.")).toBeVisible();
	expect(await yaml()).toContain("chien: Rex");
});
