import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { RemindersPage } from "../src/features/reminders/reminders-page.tsx";
import { fromDueFields, toDueFields } from "../src/reminders/due-fields.ts";
import { ReminderDialog } from "../src/reminders/reminder-dialog.tsx";
import { bodyField, createBackend } from "./backend.ts";
import { martin, mikl } from "./people.ts";
import { renderApp } from "./render-app.tsx";

function reminder(change: { titre?: string; due_at?: string; done_at?: string | null }) {
	return {
		id: crypto.randomUUID(),
		titre: "Relancer Martin",
		note: "",
		due_at: null,
		client_id: null,
		document_id: null,
		assignee_id: mikl.user_id,
		author_id: mikl.user_id,
		announced_at: null,
		revision: 1,
		created_at: "2026-01-01T00:00:00Z",
		updated_at: "2026-01-01T00:00:00Z",
		clients: null,
		documents: null,
		done_at: change.done_at ?? null,
		...change,
	};
}

function backend() {
	let stored: ReturnType<typeof reminder> = reminder({ due_at: "2020-01-01T09:00:00Z" });
	const later = reminder({ titre: "Ranger les maquettes" });
	return createBackend({
		"GET /rest/v1/staff": () => ({ body: [mikl] }),
		"GET /rest/v1/reminders": () => ({ body: stored.done_at ? [later] : [stored, later] }),
		"PATCH /rest/v1/reminders": (request) => {
			const doneAt = bodyField(request, "done_at");
			stored = {
				...stored,
				done_at: typeof doneAt === "string" ? doneAt : null,
				revision: stored.revision + 1,
			};
			return { body: [stored] };
		},
	});
}

test("what is late comes first, what has no date last, and a tick can be undone", async () => {
	const { client } = backend();
	const { user } = renderApp(<RemindersPage />, { client });
	const late = await screen.findByRole("list", { name: "En retard (1)" });
	expect(within(late).getByText("Relancer Martin")).toBeVisible();
	expect(screen.getByRole("list", { name: "À traiter plus tard (1)" })).toBeVisible();

	await user.click(screen.getByRole("checkbox", { name: "Marquer « Relancer Martin » comme fait" }));
	await waitFor(() => expect(screen.queryByRole("list", { name: "En retard (1)" })).toBeNull());
	await user.click(await screen.findByRole("button", { name: "Annuler" }));
	expect(await screen.findByRole("list", { name: "En retard (1)" })).toBeVisible();
});

test("a reminder about a client is offered to those who reach the client alone", async () => {
	const camille = { ...mikl, user_id: "66666666-6666-4666-8666-666666666666", display_name: "Camille" };
	const mona = { ...mikl, user_id: "77777777-7777-4777-8777-777777777777", display_name: "Mona" };
	const { client, received } = createBackend({
		"GET /rest/v1/staff": () => ({ body: [camille, mikl, mona] }),
		"POST /rest/v1/rpc/staff_reaching": () => ({ body: [mikl.user_id, mona.user_id] }),
	});
	renderApp(<ReminderDialog about={{ clientId: martin.id, name: martin.nom }} onClose={() => {}} />, {
		client,
	});
	expect(await screen.findByRole("option", { name: "Mona" })).toBeVisible();
	expect(screen.queryByRole("option", { name: "Camille" })).toBeNull();
	const asked = received.find(({ path }) => path === "/rest/v1/rpc/staff_reaching");
	expect(asked && bodyField(asked, "client_ids")).toEqual([martin.id]);
});

test("a reminder without a name is refused where it is missing", async () => {
	const { client, received } = backend();
	const { user } = renderApp(<RemindersPage />, { client });
	await user.click(await screen.findByRole("button", { name: "Nouveau rappel" }));
	await user.click(await screen.findByRole("button", { name: "Enregistrer" }));
	expect(await screen.findByText("Dites en 200 caractères au plus ce qu’il faut faire.")).toBeVisible();
	expect(received.filter(({ method }) => method === "POST")).toEqual([]);
});

test("a date is the reader's own day, at nine unless said otherwise", () => {
	const dueAt = fromDueFields({ date: "2026-07-14", time: "" });
	expect(dueAt && toDueFields(dueAt)).toEqual({ date: "2026-07-14", time: "09:00" });
	expect(fromDueFields({ date: "", time: "10:00" })).toBeNull();
	expect(toDueFields(null)).toEqual({ date: "", time: "" });
});
