import type { Note } from "@dossier/shared/notes/queries";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { CurrentClientContext } from "../src/access/current-client.ts";
import { NotesPage } from "../src/features/notes/notes-page.tsx";
import { bodyField, createBackend, type Received } from "./backend.ts";
import { martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const PRIVATE_FOLDER = {
	name: "_private",
	position: 6,
	in_cloud: true,
	client_visibility: "never",
	client_may_add: false,
	staff_readers: ["operator", "manager"],
	staff_writers: ["operator", "manager"],
};
const note: Note = {
	id: "44444444-4444-4444-8444-444444444444",
	client_id: martin.id,
	title: "Réunion",
	body: "Un texte",
	pinned: false,
	author_name: "MiKL",
	editor_name: "Camille",
	revision: 1,
	updated_at: "2026-01-05T09:00:00Z",
	deleted_at: null,
};

const plan = {
	id: "55555555-5555-4555-8555-555555555555",
	name: "plan.pdf",
	mime_type: "application/pdf",
	size_bytes: 1200,
	state: "disponible",
	current_version: 1,
	deleted_at: null,
};

/** A backend of one note that checks the revision as the database does. */
function notesBackend() {
	let stored = note;
	let attached = true;
	const kept: Received[] = [];
	const saveAs = (change: Partial<Note>) => {
		stored = { ...stored, ...change, revision: stored.revision + 1 };
	};
	const backend = createBackend({
		"GET /rest/v1/folders": () => ({ body: [PRIVATE_FOLDER] }),
		"GET /rest/v1/note_attachments": () => ({
			body: attached ? [{ created_at: note.updated_at, documents: plan }] : [],
		}),
		"DELETE /rest/v1/note_attachments": ({ search }) => {
			attached = search.get("document_id") !== `eq.${plan.id}`;
			return { status: 204 };
		},
		"POST /rest/v1/note_attachments": () => {
			attached = true;
			return { status: 201 };
		},
		"POST /rest/v1/rpc/keep_note_version": (request) => {
			kept.push(request);
			return { body: "66666666-6666-4666-8666-666666666666" };
		},
		"GET /rest/v1/notes": ({ search }) =>
			search.has("id")
				? { body: [stored] }
				: { body: stored.deleted_at ? [] : [{ ...stored, excerpt: stored.body.slice(0, 200) }] },
		"PATCH /rest/v1/notes": (request) => {
			if (request.search.get("revision") !== `eq.${stored.revision}`) return { body: [] };
			const fields = ["title", "body", "pinned", "deleted_at"];
			saveAs(
				Object.fromEntries(
					fields
						.filter((name) => bodyField(request, name) !== undefined)
						.map((name) => [name, bodyField(request, name)]),
				),
			);
			return { body: [{ revision: stored.revision }] };
		},
	});
	return { ...backend, stored: () => stored, isAttached: () => attached, kept, saveAs };
}

async function openNote(backend: ReturnType<typeof notesBackend>) {
	const app = await renderApp(
		<CurrentClientContext value={martin}>
			<NotesPage noteId={note.id} />
		</CurrentClientContext>,
		{ client: backend.client },
	);
	return { ...app, text: await screen.findByLabelText("Texte de la note") };
}

test("a note saves itself and says so", async () => {
	const backend = notesBackend();
	const { user, text } = await openNote(backend);
	await user.type(text, ", suite");
	expect(screen.getByText("Enregistrement…")).toBeVisible();
	expect(await screen.findByText("Enregistré")).toBeVisible();
	expect(backend.stored()).toMatchObject({ body: "Un texte, suite", revision: 2 });
});

test("another person's save is shown beside mine, and mine is kept when chosen", async () => {
	const backend = notesBackend();
	const { user, text } = await openNote(backend);
	backend.saveAs({ body: "Le texte de Mona" });
	await user.type(text, ", le mien");
	expect(await screen.findByText("Le texte de Mona")).toBeVisible();
	expect(backend.stored().body).toBe("Le texte de Mona");
	await user.click(screen.getByRole("button", { name: "Garder la mienne" }));
	await waitFor(() => expect(backend.stored().body).toBe("Un texte, le mien"));
	expect(await screen.findByText("Enregistré")).toBeVisible();
});

test("a note is deleted with a word on its attachments, and comes back", async () => {
	const backend = notesBackend();
	const { user } = await openNote(backend);
	await user.click(screen.getByRole("button", { name: "Supprimer la note" }));
	expect(await screen.findByText("Ses pièces jointes restent dans les fichiers privés.")).toBeVisible();
	expect(backend.stored().deleted_at).not.toBeNull();
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	await waitFor(() => expect(backend.stored().deleted_at).toBeNull());
});

test("both versions are kept: mine here, the other as a note named after who wrote it", async () => {
	const backend = notesBackend();
	const { user, text } = await openNote(backend);
	backend.saveAs({ body: "Le texte de Camille", updated_at: new Date(2026, 10, 21, 14, 3).toISOString() });
	await user.type(text, ", le mien");
	await user.click(await screen.findByRole("button", { name: "Garder les deux" }));
	await waitFor(() => expect(backend.stored().body).toBe("Un texte, le mien"));
	const title = "Réunion (version de Camille, 21/11 14:03)";
	expect(backend.kept.map(({ body }) => body)).toEqual([
		{ note_id: note.id, title, body: "Le texte de Camille" },
	]);
	expect(await screen.findByText(`L’autre version est dans la note « ${title} »`)).toBeVisible();
});

test("a file is taken off the note and put back", async () => {
	const backend = notesBackend();
	const { user } = await openNote(backend);
	await user.click(await screen.findByRole("button", { name: "Détacher « plan.pdf » de la note" }));
	expect(await screen.findByText("Le fichier reste dans les fichiers privés.")).toBeVisible();
	expect(screen.queryByRole("link", { name: "plan.pdf" })).toBeNull();
	expect(backend.isAttached()).toBe(false);
	await user.click(screen.getByRole("button", { name: "Annuler" }));
	expect(await screen.findByRole("link", { name: "plan.pdf" })).toBeVisible();
});
