import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { TextsPage } from "../src/features/consentements/texts-page.tsx";
import { bodyField, createBackend } from "./backend.ts";
import { renderApp } from "./render-app.tsx";

/** An agency with terms in force and no text on AI yet. */
function createTextsBackend() {
	const bodies = ["Réponse en dix jours."];
	return createBackend({
		"POST /rest/v1/rpc/consentement_versions": (request) => ({
			body:
				bodyField(request, "kind") === "ia"
					? []
					: bodies
							.map((_body, index) => ({
								id: `texte-${index + 1}`,
								version: index + 1,
								published_at: "2026-03-01T10:00:00+00:00",
								published_by_name: "MiKL",
								accepted: index === 0 ? 4 : 0,
							}))
							.toReversed(),
		}),
		"GET /rest/v1/consentement_textes": ({ search }) => ({
			body: { body: bodies[Number(search.get("version")?.replace("eq.", "")) - 1] },
		}),
		"POST /rest/v1/rpc/publish_consentement_texte": (request) => {
			bodies.push(String(bodyField(request, "body")));
			return { body: bodies.length };
		},
	});
}

test("the next version of the terms is published once its difference was shown", async () => {
	const { client, received } = createTextsBackend();
	const { user } = renderApp(<TextsPage />, { client });
	expect(await screen.findByText("4 personnes ont accepté")).toBeVisible();
	const publish = screen.getByRole("button", { name: "Publier la version 2" });
	expect(publish).toBeDisabled();
	const field = screen.getByRole("textbox", { name: "Texte des conditions" });
	await user.clear(field);
	await user.type(field, "Réponse en deux jours.");
	await user.click(publish);
	const dialog = await screen.findByRole("alertdialog", {
		name: /Publier la version 2 des conditions/,
	});
	expect(within(dialog).getByText(/Tous vos clients devront l’accepter/)).toBeVisible();
	expect((await within(dialog).findByText("dix")).tagName).toBe("DEL");
	expect(within(dialog).getByText("deux").tagName).toBe("INS");
	await user.click(within(dialog).getByRole("button", { name: "Publier" }));
	expect(await screen.findByText("Version 2 publiée.")).toBeVisible();
	expect(await screen.findByRole("button", { name: "Publier la version 3" })).toBeDisabled();
	const sent = received.filter(({ path }) => path.endsWith("publish_consentement_texte"));
	expect(sent.map(({ body }) => body)).toEqual([{ kind: "conditions", body: "Réponse en deux jours." }]);
});
