import type { Tables } from "@dossier/shared/database.types";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ActivityLine } from "../src/features/dashboard/activity-line.tsx";
import type { Notification } from "../src/features/notifications/notification.ts";
import { NotificationSentence } from "../src/features/notifications/notification-sentence.tsx";
import { createBackend } from "./backend.ts";
import { martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

function line(fields: Partial<Tables<"audit_log">>): Tables<"audit_log"> {
	return {
		id: 1,
		occurred_at: "2026-01-05T09:00:00Z",
		actor_id: "44444444-4444-4444-8444-444444444444",
		actor_kind: "member",
		actor_name: "MiKL",
		action: "document.added",
		client_id: martin.id,
		client_nom: martin.nom,
		folder: "documents",
		subject_id: null,
		details: { name: "Brief.pdf" },
		...fields,
	};
}

function show(entry: Tables<"audit_log">) {
	renderApp(<ActivityLine entry={entry} withClient />, { client: createBackend({}).client });
}

test("a line of the history says that its actor is a client, whatever the name", () => {
	show(line({}));
	expect(screen.getByText("client")).toBeVisible();
	expect(screen.getByText(/a ajouté/)).toHaveTextContent("MiKL client a ajouté Brief.pdf");
});

test("a line of the agency's own says nothing of the kind", () => {
	show(line({ actor_kind: "staff" }));
	expect(screen.getByText(/a ajouté/)).toHaveTextContent("MiKL a ajouté Brief.pdf");
	expect(screen.queryByText("client")).toBeNull();
});

test("a change of name is told with both names", () => {
	show(
		line({ action: "member.renamed", actor_name: "Martin", details: { from: "Martin", name: "Mickaël" } }),
	);
	expect(screen.getByText(/désormais/)).toHaveTextContent("Martin client s’appelle désormais Mickaël");
});

test("a notification says it too", () => {
	const notification: Notification = {
		id: "55555555-5555-4555-8555-555555555555",
		recipient_id: "11111111-1111-4111-8111-111111111111",
		kind: "document_received",
		client_id: martin.id,
		clients: martin,
		document_id: null,
		created_at: "2026-01-05T09:00:00Z",
		read_at: null,
		mailed_at: null,
		details: { name: "Brief.pdf", author: "MiKL", actor_kind: "member" },
	};
	renderApp(<NotificationSentence notification={notification} />, { client: createBackend({}).client });
	expect(screen.getByText("client")).toBeVisible();
});
