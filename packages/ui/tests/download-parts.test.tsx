import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { DownloadParts } from "../src/download-parts.tsx";
import { expectAccessible } from "./axe.ts";

const parts = [
	{ name: "dupont_1-sur-2.zip", detail: "400 Mo", ticket: "a" },
	{ name: "dupont_2-sur-2.zip", detail: "120 Mo", ticket: "b" },
];

function renderParts() {
	const onTake = vi.fn();
	const list = () => (
		<DownloadParts
			label="Fichiers ZIP"
			parts={parts.map((part) => ({ ...part }))}
			takeLabel="Télécharger"
			takenLabel="Lancé"
			onTake={onTake}
		/>
	);
	const { rerender } = render(list());
	return { onTake, drawAgain: () => rerender(list()) };
}

test("each part is given once, and the keyboard goes on from where it was", async () => {
	const user = userEvent.setup();
	const { onTake, drawAgain } = renderParts();
	await user.tab();
	await user.keyboard("{Enter}");
	drawAgain();
	expect(screen.getByRole("button", { name: "Lancé dupont_1-sur-2.zip" })).toHaveFocus();
	expect(screen.getByRole("status")).toHaveTextContent("Lancé dupont_1-sur-2.zip");
	await user.keyboard("{Enter}");
	expect(onTake.mock.calls.map(([part]) => part.ticket)).toEqual(["a"]);
	await user.tab();
	await user.keyboard(" ");
	expect(onTake.mock.calls.map(([part]) => part.ticket)).toEqual(["a", "b"]);
	await expectAccessible();
});
