import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { SessionsCard } from "../src/features/account/sessions-card.tsx";
import { createBackend, json } from "./support/backend.ts";
import { membershipOf, renderPortal } from "./support/render-portal.tsx";

const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0";

it("names the devices, marks this one, and logs another out after asking", async () => {
	const backend = createBackend();
	let open = [
		{ id: "0b0e5a52-43f5-4a0c-9b8d-0d2a4c6b7e01", user_agent: null, is_current: true },
		{ id: "0b0e5a52-43f5-4a0c-9b8d-0d2a4c6b7e02", user_agent: firefox, is_current: false },
	].map((session) => ({
		...session,
		started_at: "2026-03-01T10:00:00+00:00",
		last_seen_at: "2026-03-02T10:00:00+00:00",
	}));
	backend.on("POST /rest/v1/rpc/my_sessions", () => json(open));
	backend.on("POST /rest/v1/rpc/end_my_session", () => {
		open = open.filter(({ is_current }) => is_current);
		return new Response(null, { status: 204 });
	});
	const { user } = renderPortal(<SessionsCard />, { backend, membership: membershipOf() });
	expect(await screen.findByText("Cet appareil")).toBeVisible();
	expect(screen.getByText("Appareil inconnu")).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Déconnecter Firefox · Windows" }));
	expect(backend.requests("POST /rest/v1/rpc/end_my_session")).toEqual([]);
	const asked = await screen.findByRole("alertdialog");
	await user.click(within(asked).getByRole("button", { name: "Déconnecter" }));
	await expect.poll(() => screen.queryByText("Firefox · Windows")).toBeNull();
	expect(backend.requests("POST /rest/v1/rpc/end_my_session").map(({ body }) => body)).toEqual([
		{ session_id: "0b0e5a52-43f5-4a0c-9b8d-0d2a4c6b7e02" },
	]);
	expect(screen.queryByRole("button", { name: "Déconnecter les autres appareils" })).toBeNull();
});
