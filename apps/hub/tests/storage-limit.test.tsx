import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { StorageUse } from "../src/features/documents/storage-use.tsx";
import { StorageLimitCard } from "../src/features/settings/storage-limit-card.tsx";
import { bodyField, createBackend } from "./backend.ts";
import { martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

/** Types a limit and saves it; answers what was asked of the backend. */
async function save(typed: string) {
	const { client, received } = createBackend({
		"PATCH /rest/v1/agency": () => ({ body: [{ only_one: true }] }),
	});
	const { user } = renderApp(<StorageLimitCard bytes={5_000_000_000} />, { client });
	const field = await screen.findByRole("textbox", { name: "Limite par client, en Go" });
	await user.clear(field);
	if (typed) await user.type(field, typed);
	await user.click(screen.getByRole("button", { name: "Enregistrer" }));
	return () =>
		received
			.filter(({ method }) => method === "PATCH")
			.map((request) => bodyField(request, "client_storage_bytes"));
}

test.each(["0", "0,000", "cinq"])(
	"a limit of %s is refused with a sentence, and not saved",
	async (typed) => {
		const saved = await save(typed);
		expect(await screen.findByText(/au-dessus de 0/)).toBeVisible();
		expect(saved()).toEqual([]);
	},
);

test.each([
	["0,5", 500_000_000],
	["", null],
])("%j is saved in bytes", async (typed, bytes) => {
	const saved = await save(typed);
	await waitFor(() => expect(saved()).toEqual([bytes]));
});

test.each([
	[5_000_000_000, "1,2 Go sur 5 Go"],
	[null, "1,2 Go de fichiers"],
])("what the files of a client take is one line, with a limit of %s", async (limit_bytes, line) => {
	const { client } = createBackend({
		"POST /rest/v1/rpc/client_storage_use": () => ({ body: [{ used_bytes: 1_200_000_000, limit_bytes }] }),
	});
	renderApp(<StorageUse clientId={martin.id} />, { client });
	const shown = await screen.findByTitle(/corbeille comprises/);
	expect(shown.textContent?.replaceAll(/\s/g, " ")).toBe(line);
});
