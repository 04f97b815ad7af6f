import type { UploadItem, UploadQueue } from "@dossier/shared/documents/upload-queue";
import { DossierError } from "@dossier/shared/errors/dossier-error";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { UploadsPanel } from "../src/features/documents/uploads-panel.tsx";
import { createBackend } from "./backend.ts";
import { martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

function buildUpload(fields: Partial<UploadItem> = {}): UploadItem {
	return {
		id: "upload-1",
		file: new File(["x".repeat(2000)], "Brief.pdf", { type: "application/pdf" }),
		target: { clientId: martin.id, folder: "documents" },
		status: "uploading",
		sentBytes: 500,
		totalBytes: 2000,
		...fields,
	};
}

/** A queue that holds what it is given and notes what is asked of it. */
function recordingQueue(items: UploadItem[]) {
	const asked: unknown[][] = [];
	const note =
		(name: string) =>
		(...given: unknown[]) => {
			asked.push([name, ...given]);
		};
	const queue: UploadQueue = {
		items: () => items,
		subscribe: () => () => {},
		add: note("add"),
		pause: note("pause"),
		resume: note("resume"),
		retry: note("retry"),
		cancel: async (id) => note("cancel")(id),
		dismiss: note("dismiss"),
		start: () => () => {},
	};
	return { queue, asked };
}

test("without uploads there is no panel", () => {
	const { queue } = recordingQueue([]);
	renderApp(<UploadsPanel />, { client: createBackend({}).client, uploads: queue });
	expect(screen.queryByRole("region", { name: "Envois" })).toBeNull();
});

test("an upload under way shows how far it is and can be paused or cancelled", async () => {
	const { queue, asked } = recordingQueue([buildUpload()]);
	const { user } = renderApp(<UploadsPanel />, { client: createBackend({}).client, uploads: queue });
	const panel = screen.getByRole("region", { name: "Envois" });
	expect(within(panel).getByRole("progressbar", { name: "Envoi de Brief.pdf" })).toHaveValue(0.25);
	expect(within(panel).getByText("500 octets sur 2 ko")).toBeVisible();
	await user.click(within(panel).getByRole("button", { name: "Mettre Brief.pdf en pause" }));
	await user.click(within(panel).getByRole("button", { name: "Annuler l’envoi de Brief.pdf" }));
	expect(asked).toEqual([
		["pause", "upload-1"],
		["cancel", "upload-1"],
	]);
});

test("a lost connection is told, not blamed", () => {
	const { queue } = recordingQueue([buildUpload({ status: "waiting" })]);
	renderApp(<UploadsPanel />, { client: createBackend({}).client, uploads: queue });
	expect(screen.getByText("Connexion perdue : reprise automatique")).toBeVisible();
});

test("a refused file says why and can be tried again", async () => {
	const { queue, asked } = recordingQueue([
		buildUpload({ status: "failed", error: new DossierError("FILE_EMPTY") }),
	]);
	const { user } = renderApp(<UploadsPanel />, { client: createBackend({}).client, uploads: queue });
	expect(screen.getByText(/Ce fichier est vide\. Enregistrez-le de nouveau/)).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Réessayer Brief.pdf" }));
	expect(asked).toEqual([["retry", "upload-1"]]);
});

const nameTaken = () => buildUpload({ status: "failed", error: new DossierError("NAME_TAKEN") });

test("a taken name asks; the next version goes onto the document that is there", async () => {
	const { queue, asked } = recordingQueue([nameTaken()]);
	const { client } = createBackend({
		"GET /rest/v1/documents": () => ({ body: [{ id: "document-1", name: "Brief.pdf", origin: "agence" }] }),
	});
	const { user } = renderApp(<UploadsPanel />, { client, uploads: queue });
	const dialog = await screen.findByRole("dialog", { name: "« Brief.pdf » existe déjà" });
	await user.click(within(dialog).getByRole("button", { name: /^Nouvelle version/ }));
	await waitFor(() => expect(asked).toEqual([["retry", "upload-1", { documentId: "document-1" }]]));
});

test("keeping both finds the first free name", async () => {
	const { queue, asked } = recordingQueue([nameTaken()]);
	const { client } = createBackend({
		"GET /rest/v1/documents": () => ({ body: [{ name: "Brief (2).pdf" }] }),
	});
	const { user } = renderApp(<UploadsPanel />, { client, uploads: queue });
	await user.click(await screen.findByRole("button", { name: /^Garder les deux/ }));
	await waitFor(() =>
		expect(asked).toEqual([
			["retry", "upload-1", { clientId: martin.id, folder: "documents", name: "Brief (3).pdf" }],
		]),
	);
});

test("giving up takes the file off the list", async () => {
	const { queue, asked } = recordingQueue([nameTaken()]);
	const { user } = renderApp(<UploadsPanel />, { client: createBackend({}).client, uploads: queue });
	await user.click(await screen.findByRole("button", { name: "Ne pas l’envoyer" }));
	expect(asked).toEqual([["dismiss", "upload-1"]]);
});
