import { useArchive } from "@dossier/shared/archives/use-archive";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { EraseExports } from "../src/features/clients/erase-exports.tsx";
import { useDossierClient } from "../src/supabase/dossier-client.ts";
import { createBackend } from "./backend.ts";
import { watchLinks } from "./links.ts";
import { martin } from "./people.ts";
import { renderApp } from "./render-app.tsx";

function Exports() {
	const archive = useArchive(useDossierClient(), { clientId: martin.id });
	return <EraseExports archive={archive} recording={false} onRecord={() => undefined} />;
}

test("zips asked for again can be taken again", async () => {
	const followed = watchLinks();
	let round = 0;
	const { client } = createBackend({
		"POST /functions/v1/archive": () => ({ status: 204 }),
		"POST /rest/v1/rpc/request_archive": () => {
			round += 1;
			return {
				body: [1, 2].map((part) => ({
					ticket: `${round}.${part}`,
					file_name: `client_${part}-sur-2.zip`,
					documents: 1,
					size_bytes: 400_000_000,
				})),
			};
		},
	});
	const { user } = renderApp(<Exports />, { client });
	await user.click(screen.getByRole("button", { name: "Documents en ZIP" }));
	await user.click(await screen.findByRole("button", { name: "Télécharger client_1-sur-2.zip" }));
	await screen.findByRole("button", { name: "Lancé client_1-sur-2.zip" });
	await user.click(screen.getByRole("button", { name: "Documents en ZIP" }));
	await user.click(await screen.findByRole("button", { name: "Télécharger client_1-sur-2.zip" }));
	await screen.findByRole("button", { name: "Lancé client_1-sur-2.zip" });
	expect(followed.map((address) => new URL(address).searchParams.get("ticket"))).toEqual(["1.1", "2.1"]);
});
