import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Checkbox } from "../src/checkbox.tsx";
import { Field } from "../src/field.tsx";
import { Input } from "../src/input.tsx";
import { NativeSelect } from "../src/native-select.tsx";
import { RadioGroup, RadioGroupItem } from "../src/radio-group.tsx";
import { SearchInput } from "../src/search-input.tsx";
import { SegmentedControl, SegmentedControlItem } from "../src/segmented-control.tsx";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "../src/select.tsx";
import { Switch } from "../src/switch.tsx";
import { Textarea } from "../src/textarea.tsx";
import { expectAccessible } from "./axe.ts";

test("a field names its control and describes it with its error, then its hint", () => {
	render(
		<Field label="Nom" hint="Comme sur la facture." error="Le nom est vide." required>
			<Input />
		</Field>,
	);
	const input = screen.getByRole("textbox", { name: "Nom" });
	expect(input).toHaveAccessibleDescription("Le nom est vide. Comme sur la facture.");
	expect(input).toBeInvalid();
	expect(input).toBeRequired();
	expect(screen.getByRole("alert")).toHaveTextContent("Le nom est vide.");
});

test("a field without error and hint says nothing more than its label", () => {
	render(
		<Field label="Nom">
			<Input />
		</Field>,
	);
	const input = screen.getByRole("textbox", { name: "Nom" });
	expect(input).toBeValid();
	expect(input).not.toHaveAttribute("aria-describedby");
	expect(input).not.toHaveAttribute("aria-required");
});

test("every control of a form is named by its field", async () => {
	render(
		<>
			<Field label="Note" optionalLabel="facultatif">
				<Textarea />
			</Field>
			<Field label="Parcours" hint="Lab ou One.">
				<Select defaultValue="lab">
					<SelectTrigger>
						<SelectValue />
					</SelectTrigger>
					<SelectContent>
						<SelectItem value="lab">Lab</SelectItem>
					</SelectContent>
				</Select>
			</Field>
			<Field label="TVA">
				<NativeSelect>
					<option>20 %</option>
				</NativeSelect>
			</Field>
			<Field label="Inviter" orientation="horizontal">
				<Checkbox />
			</Field>
			<Field label="Visible" orientation="horizontal" labelHidden>
				<Switch />
			</Field>
			<Field label="Qui le voit">
				<RadioGroup defaultValue="agence">
					<RadioGroupItem value="agence" label="L’agence" description="Un brouillon." />
					<RadioGroupItem value="client" label="Le client" />
				</RadioGroup>
			</Field>
		</>,
	);
	expect(screen.getByRole("textbox", { name: "Note facultatif" })).toBeInTheDocument();
	expect(screen.getByRole("combobox", { name: "Parcours" })).toHaveAccessibleDescription("Lab ou One.");
	expect(screen.getByRole("combobox", { name: "TVA" })).toHaveValue("20 %");
	expect(screen.getByRole("checkbox", { name: "Inviter" })).not.toBeChecked();
	expect(screen.getByRole("switch", { name: "Visible" })).not.toBeChecked();
	expect(screen.getByRole("radiogroup", { name: "Qui le voit" })).toBeInTheDocument();
	expect(screen.getByRole("radio", { name: "L’agence" })).toHaveAccessibleDescription("Un brouillon.");
	await expectAccessible();
});

test("a label is part of the target of a checkbox, a switch and a radio", async () => {
	render(
		<>
			<Field label="Inviter" orientation="horizontal">
				<Checkbox />
			</Field>
			<Field label="Visible" orientation="horizontal">
				<Switch />
			</Field>
			<RadioGroup aria-label="Qui le voit">
				<RadioGroupItem value="client" label="Le client" />
			</RadioGroup>
		</>,
	);
	await userEvent.click(screen.getByText("Inviter"));
	await userEvent.click(screen.getByText("Visible"));
	await userEvent.click(screen.getByText("Le client"));
	expect(screen.getByRole("checkbox")).toBeChecked();
	expect(screen.getByRole("switch")).toBeChecked();
	expect(screen.getByRole("radio")).toBeChecked();
});

test("a select is opened, walked and chosen from the keyboard", async () => {
	const choose = vi.fn();
	render(
		<Field label="Parcours">
			<Select defaultValue="lab" onValueChange={choose}>
				<SelectTrigger>
					<SelectValue />
				</SelectTrigger>
				<SelectContent>
					<SelectItem value="lab">Lab</SelectItem>
					<SelectItem value="one">One</SelectItem>
				</SelectContent>
			</Select>
		</Field>,
	);
	await userEvent.tab();
	await userEvent.keyboard("{Enter}");
	expect(screen.getByRole("option", { name: "Lab" })).toHaveAttribute("aria-selected", "true");
	await userEvent.keyboard("{ArrowDown}{Enter}");
	expect(choose).toHaveBeenCalledWith("one");
	expect(screen.getByRole("combobox", { name: "Parcours" })).toHaveTextContent("One");
});

test("a segmented control is one stop of the keyboard and follows the arrows", async () => {
	const choose = vi.fn();
	render(
		<SegmentedControl label="Présentation" defaultValue="liste" onValueChange={choose}>
			<SegmentedControlItem value="liste">Liste</SegmentedControlItem>
			<SegmentedControlItem value="grille">Grille</SegmentedControlItem>
		</SegmentedControl>,
	);
	expect(screen.getByRole("radiogroup", { name: "Présentation" })).toBeInTheDocument();
	await userEvent.tab();
	expect(screen.getByRole("radio", { name: "Liste" })).toHaveFocus();
	await userEvent.keyboard("{ArrowRight}");
	expect(screen.getByRole("radio", { name: "Grille" })).toHaveFocus();
	await userEvent.keyboard(" ");
	expect(choose).toHaveBeenCalledWith("grille");
	await expectAccessible();
});

function Search({ onKeyDown }: { onKeyDown?: () => void }) {
	const [value, setValue] = useState("");
	return (
		<SearchInput
			label="Rechercher"
			clearLabel="Effacer"
			value={value}
			onValueChange={setValue}
			shortcut="Ctrl K"
			onKeyDown={onKeyDown}
		/>
	);
}

test("a search is emptied by its cross and by Escape, and keeps the focus", async () => {
	const onKeyDown = vi.fn();
	render(<Search onKeyDown={onKeyDown} />);
	const input = screen.getByRole("searchbox", { name: "Rechercher" });
	expect(screen.queryByRole("button", { name: "Effacer" })).not.toBeInTheDocument();
	await userEvent.type(input, "dupont");
	expect(onKeyDown).toHaveBeenCalledTimes(6);
	await userEvent.click(screen.getByRole("button", { name: "Effacer" }));
	expect(input).toHaveValue("");
	expect(input).toHaveFocus();
	await userEvent.type(input, "léa{Escape}");
	expect(input).toHaveValue("");
	await expectAccessible();
});
