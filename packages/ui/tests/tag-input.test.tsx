import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Field } from "../src/field.tsx";
import { TagInput } from "../src/tag-input.tsx";
import { expectAccessible } from "./axe.ts";

const labels = {
	chosen: "Étiquettes choisies",
	suggestions: "Étiquettes déjà utilisées",
	remove: (tag: string) => `Retirer ${tag}`,
	add: (tag: string) => `Ajouter ${tag}`,
};

function Tags({ first = [] }: { first?: readonly string[] }) {
	const [tags, setTags] = useState<readonly string[]>(first);
	return (
		<Field label="Étiquettes">
			<TagInput
				value={tags}
				onValueChange={setTags}
				labels={labels}
				suggestions={["vip", "site web", "urgent"]}
				normalize={(typed) => typed.trim().toLowerCase()}
				most={3}
				longest={10}
			/>
		</Field>
	);
}

const chosen = () =>
	within(screen.getByRole("list", { name: labels.chosen }))
		.getAllByRole("listitem")
		.map((item) => item.textContent);

test("Enter and a comma add what was typed, in its one spelling and once", async () => {
	const user = userEvent.setup();
	const { container } = render(<Tags />);
	await user.type(screen.getByRole("textbox", { name: "Étiquettes" }), "VIP{Enter} Urgent,vip{Enter}");
	expect(chosen()).toEqual(["vip", "urgent"]);
	expect(screen.getByRole("textbox")).toHaveValue("");
	await expectAccessible(container);
});

test("Backspace takes the last one away, a cross the one it is beside", async () => {
	const user = userEvent.setup();
	render(<Tags first={["a", "b", "c"]} />);
	await user.click(screen.getByRole("button", { name: "Retirer a" }));
	expect(chosen()).toEqual(["b", "c"]);
	await user.keyboard("{Backspace}");
	expect(chosen()).toEqual(["b"]);
});

test("suggestions follow what is typed and leave out what is chosen", async () => {
	const user = userEvent.setup();
	render(<Tags first={["vip"]} />);
	expect(screen.queryByRole("button", { name: "Ajouter vip" })).not.toBeInTheDocument();
	await user.type(screen.getByRole("textbox"), "WEB");
	expect(screen.queryByRole("button", { name: "Ajouter urgent" })).not.toBeInTheDocument();
	await user.click(screen.getByRole("button", { name: "Ajouter site web" }));
	expect(chosen()).toEqual(["vip", "site web"]);
});

test("a pasted list becomes tags, as many and as long as there may be", async () => {
	const user = userEvent.setup();
	render(<Tags />);
	await user.click(screen.getByRole("textbox"));
	await user.paste("un, deux; une étiquette trop longue\nquatre");
	expect(chosen()).toEqual(["un", "deux", "une étique"]);
	expect(screen.getByRole("textbox")).toHaveAttribute("readonly");
});

test("what was typed is not lost when the focus goes elsewhere", async () => {
	const user = userEvent.setup();
	render(<Tags />);
	await user.type(screen.getByRole("textbox"), "oublié");
	await user.tab();
	expect(chosen()).toEqual(["oublié"]);
});
