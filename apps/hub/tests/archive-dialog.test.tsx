import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { ArchiveButton } from "../src/archives/archive-button.tsx";
import { bodyField, createBackend } from "./backend.ts";
import { watchLinks } from "./links.ts";
import { martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

const selection = { clientId: martin.id, folder: "assets" };

test("the size is said before anything is downloaded, and the link is followed with the ticket", async () => {
	const followed = watchLinks();
	const { client, received } = createBackend({
		"POST /rest/v1/rpc/archive_size": () => ({
			body: { documents: 12, size_bytes: 1_500_000_000, parts: 1 },
		}),
		"POST /functions/v1/archive": () => ({ status: 204 }),
		"POST /rest/v1/rpc/request_archive": () => ({
			body: [{ ticket: "abc", file_name: "a.zip", documents: 12, size_bytes: 1_500_000_000 }],
		}),
	});
	const { user } = renderApp(<ArchiveButton selection={selection} name="Assets" />, { client });
	await user.click(screen.getByRole("button", { name: "Tout télécharger : Assets" }));
	expect(await screen.findByText(/12 documents, 1,5\sGo en tout/)).toBeVisible();
	expect(received.map(({ path }) => path)).toEqual(["/rest/v1/rpc/archive_size"]);

	await user.click(screen.getByRole("button", { name: "Télécharger" }));
	expect(await screen.findByText("Le téléchargement commence")).toBeVisible();
	expect(followed).toEqual(["http://backend.test/functions/v1/archive?ticket=abc"]);
	expect(received.map((request) => bodyField(request, "folder"))).toEqual(["assets", "assets", undefined]);
	expect(screen.queryByRole("dialog")).toBeNull();
});

test("nothing to download is said, and not offered", async () => {
	const { client } = createBackend({
		"POST /rest/v1/rpc/archive_size": () => ({ body: { documents: 0, size_bytes: 0, parts: 0 } }),
	});
	const { user } = renderApp(<ArchiveButton selection={selection} name="Assets" />, { client });
	await user.click(screen.getByRole("button", { name: "Tout télécharger : Assets" }));
	expect(await screen.findByText("Il n’y a rien à télécharger ici pour l’instant.")).toBeVisible();
	expect(screen.getByRole("button", { name: "Télécharger" })).toBeDisabled();
});

test("a refusal is explained where the person is", async () => {
	const { client } = createBackend({
		"POST /rest/v1/rpc/archive_size": () => ({ body: { documents: 30_000, size_bytes: 9, parts: 1 } }),
		"POST /rest/v1/rpc/request_archive": () => ({
			status: 400,
			body: { code: "P0001", message: "too many", details: "DOSSIER_ARCHIVE_TOO_LARGE" },
		}),
	});
	const { user } = renderApp(<ArchiveButton selection={selection} name="Assets" />, { client });
	await user.click(screen.getByRole("button", { name: "Tout télécharger : Assets" }));
	await waitFor(() => expect(screen.getByRole("button", { name: "Télécharger" })).toBeEnabled());
	await user.click(screen.getByRole("button", { name: "Télécharger" }));
	expect(await screen.findByText(/trop de documents pour un seul téléchargement/)).toBeVisible();
});

test("what is too much for one zip is announced as several, and taken one after the other", async () => {
	const followed = watchLinks();
	let open = false;
	const { client } = createBackend({
		"POST /functions/v1/archive": () =>
			open ? { status: 204 } : { status: 410, body: { code: "ARCHIVE_CLOSED", message: "closed" } },
		"POST /rest/v1/rpc/archive_size": () => ({ body: { documents: 3, size_bytes: 700_000_000, parts: 2 } }),
		"POST /rest/v1/rpc/request_archive": () => ({
			body: [
				{ ticket: "one", file_name: "client_1-sur-2.zip", documents: 2, size_bytes: 400_000_000 },
				{ ticket: "two", file_name: "client_2-sur-2.zip", documents: 1, size_bytes: 300_000_000 },
			],
		}),
	});
	const { user } = renderApp(<ArchiveButton selection={selection} name="Assets" />, { client });
	await user.click(screen.getByRole("button", { name: "Tout télécharger : Assets" }));
	expect(await screen.findByText(/vous recevrez 2 fichiers ZIP/)).toBeVisible();
	await user.click(screen.getByRole("button", { name: "Télécharger" }));
	const list = await screen.findByRole("list", { name: "Fichiers ZIP" });
	expect(list).toHaveTextContent(/client_1-sur-2\.zip400\sMo.*client_2-sur-2\.zip300\sMo/);
	await user.click(screen.getByRole("button", { name: "Télécharger client_1-sur-2.zip" }));
	expect(await screen.findByText("Ce téléchargement n’est plus disponible.")).toBeVisible();
	expect(followed).toEqual([]);
	open = true;
	await user.click(screen.getByRole("button", { name: "Télécharger client_1-sur-2.zip" }));
	await screen.findByRole("button", { name: "Lancé client_1-sur-2.zip" });
	expect(screen.queryByText("Ce téléchargement n’est plus disponible.")).toBeNull();
	await user.click(screen.getByRole("button", { name: "Télécharger client_2-sur-2.zip" }));
	await screen.findByRole("button", { name: "Lancé client_2-sur-2.zip" });
	expect(followed).toEqual([
		"http://backend.test/functions/v1/archive?ticket=one",
		"http://backend.test/functions/v1/archive?ticket=two",
	]);
	await user.click(screen.getByRole("button", { name: "Lancé client_2-sur-2.zip" }));
	expect(followed).toHaveLength(2);
});
