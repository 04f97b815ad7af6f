import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { DownloadParts } from "../src/download-parts.tsx";
import { expectAccessible } from "./axe.ts";

const parts = [
	{ name: "dupont_1-sur-2.zip", detail: "400 Mo", ticket: "a" },
	{ name: "dupont_2-sur-2.zip", detail: "120 Mo", ticket: "b" },
];

function Parts({ onTake }: { onTake: (ticket: string) => void }) {
	const [taken, setTaken] = useState<readonly string[]>([]);
	return (
		<DownloadParts
			label="Fichiers ZIP"
			parts={parts}
			taken={taken}
			taking={undefined}
			takeLabel="Télécharger"
			takenLabel="Lancé"
			onTake={({ name, ticket }) => {
				setTaken([...taken, name]);
				onTake(ticket);
			}}
		/>
	);
}

test("each part is given once, and the keyboard goes on from where it was", async () => {
	const user = userEvent.setup();
	const taken: string[] = [];
	render(<Parts onTake={(ticket) => taken.push(ticket)} />);
	await user.tab();
	await user.keyboard("{Enter}");
	expect(screen.getByRole("button", { name: "Lancé dupont_1-sur-2.zip" })).toHaveFocus();
	expect(screen.getByRole("status")).toHaveTextContent("Lancé dupont_1-sur-2.zip");
	await user.keyboard("{Enter}");
	expect(taken).toEqual(["a"]);
	await user.tab();
	await user.keyboard(" ");
	expect(taken).toEqual(["a", "b"]);
	await expectAccessible();
});
