import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { DocumentsPage } from "../src/features/documents/documents-page.tsx";
import { UploadDetail } from "../src/features/documents/upload-detail.tsx";
import { UploadsProvider } from "../src/features/documents/uploads-provider.tsx";
import { type Backend, createBackend, json } from "./support/backend.ts";
import { answerSpace, buildDocument } from "./support/fixtures.ts";
import { membershipOf, renderPortal, space } from "./support/render-portal.tsx";

const environment = { supabaseUrl: "http://backend.test", supabasePublishableKey: "publishable" };
let backend: Backend;

beforeEach(() => {
	backend = createBackend();
});

async function give(...files: File[]) {
	const portal = renderPortal(
		<UploadsProvider environment={environment}>
			<DocumentsPage newIds={new Set()} />
		</UploadsProvider>,
		{ backend, at: "/page?groupe=envois", membership: membershipOf() },
	);
	const [input] = await screen.findAllByLabelText("Choisir des fichiers");
	if (!input) throw new Error("No file input.");
	fireEvent.change(input, { target: { files } });
	return { ...portal, list: await screen.findByRole("list", { name: "Envois" }) };
}

it("says before why a file is refused, and asks the database nothing", async () => {
	answerSpace(backend, []);
	const { list } = await give(new File([], "vide.txt"), new File(["MZ"], "a/b.txt"));
	expect(await within(list).findByText(/Ce fichier est vide/)).toBeVisible();
	expect(await within(list).findByText(/Le nom de ce fichier n’est pas accepté/)).toBeVisible();
	expect(within(list).queryByRole("button", { name: /Réessayer/ })).not.toBeInTheDocument();
	expect(backend.requests("POST /rest/v1/rpc/submit_document")).toHaveLength(0);
});

it("makes a new version of what the client gave under the same name", async () => {
	const mine = buildDocument({ name: "Brief.txt", path: "Brief.txt", origin: "client" });
	answerSpace(backend, [mine]);
	backend.on("POST /rest/v1/rpc/submit_document", () =>
		json({ code: "23505", message: "taken", details: "DOSSIER_NAME_TAKEN", hint: null }, 409),
	);
	const { user, list } = await give(new File(["Bonjour"], "Brief.txt", { type: "text/plain" }));
	await within(list).findByText(/Un document porte déjà ce nom/);
	await user.click(await within(list).findByRole("button", { name: "Nouvelle version de Brief.txt" }));
	await waitFor(() =>
		expect(backend.requests("POST /rest/v1/rpc/submit_document_version")[0]?.body).toMatchObject({
			target_document_id: mine.id,
			name: "Brief.txt",
		}),
	);
});

it("keeps both under the next free name, which is all there is beside a document of the agency", async () => {
	answerSpace(backend, [buildDocument({ name: "Brief.txt", path: "Brief.txt", origin: "agence" })]);
	backend.on("POST /rest/v1/rpc/submit_document", () =>
		json({ code: "23505", message: "taken", details: "DOSSIER_NAME_TAKEN", hint: null }, 409),
	);
	const { user, list } = await give(new File(["Bonjour"], "Brief.txt", { type: "text/plain" }));
	await within(list).findByText(/Un document porte déjà ce nom/);
	expect(within(list).queryByRole("button", { name: /Nouvelle version/ })).not.toBeInTheDocument();
	await user.click(within(list).getByRole("button", { name: "Garder les deux" }));
	await waitFor(() =>
		expect(backend.requests("POST /rest/v1/rpc/submit_document").at(-1)?.body).toMatchObject({
			client_id: space.clientId,
			folder: "documents",
			name: "Brief (2).txt",
		}),
	);
});

it.each([
	["queued", "En attente de son tour"],
	["preparing", "Vérification du fichier…"],
	["waiting", "Connexion perdue. L’envoi reprendra tout seul là où il s’est arrêté."],
	["paused", "En pause"],
	["done", "Bien reçu : votre agence est prévenue."],
	["uploading", "6 Mo sur 18 Mo"],
] as const)("says in a sentence what %s means", async (status, sentence) => {
	const target = { clientId: space.clientId, folder: "documents" };
	const item = { id: "1", file: new File(["a"], "a.txt"), target, status, sentBytes: 6e6, totalBytes: 18e6 };
	renderPortal(
		<p>
			<UploadDetail item={{ ...item, error: undefined, documentId: undefined }} />
		</p>,
		{ backend },
	);
	expect(await screen.findByText(sentence)).toBeVisible();
});
