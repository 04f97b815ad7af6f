import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { UploadDropzone } from "../src/upload-dropzone.tsx";
import { type UploadItem, UploadList, type UploadListLabels, type UploadState } from "../src/upload-list.tsx";
import { expectAccessible } from "./axe.ts";

const brief = new File(["%PDF"], "brief.pdf", { type: "application/pdf" });
const program = new File(["MZ"], "programme.exe", { type: "application/x-msdownload" });

function dropzone(onFiles: (files: File[]) => void, disabled = false) {
	return (
		<UploadDropzone
			onFiles={onFiles}
			title="Déposez vos fichiers ici"
			activeTitle="Relâchez pour envoyer"
			hint="PDF jusqu’à 200 Mo"
			buttonLabel="Choisir des fichiers"
			accept={{ "application/pdf": [".pdf"] }}
			disabled={disabled}
		/>
	);
}

function dragged(...files: File[]) {
	return {
		dataTransfer: {
			files,
			items: files.map((file) => ({ kind: "file", type: file.type, getAsFile: () => file })),
			types: ["Files"],
		},
	};
}

test("files that are dropped reach the app, also those of a wrong type, which it must refuse in words", async () => {
	const onFiles = vi.fn();
	render(dropzone(onFiles));
	const zone = screen.getByText("Déposez vos fichiers ici");
	fireEvent.dragEnter(zone, dragged(brief, program));
	expect(await screen.findByText("Relâchez pour envoyer")).toBeInTheDocument();
	fireEvent.drop(screen.getByText("Relâchez pour envoyer"), dragged(brief, program));
	await vi.waitFor(() => expect(onFiles).toHaveBeenCalledWith([brief, program]));
	expect(screen.getByText("Déposez vos fichiers ici")).toBeInTheDocument();
});

test("the keyboard has one stop, the button, and it opens the file picker", async () => {
	const onFiles = vi.fn();
	render(dropzone(onFiles));
	const input = screen.getByLabelText("Choisir des fichiers", { selector: "input" });
	const opened = vi.fn();
	input.addEventListener("click", opened);
	await userEvent.tab();
	expect(screen.getByRole("button", { name: "Choisir des fichiers" })).toHaveFocus();
	await userEvent.keyboard("{Enter}");
	expect(opened).toHaveBeenCalledOnce();
	await userEvent.upload(input, brief);
	await vi.waitFor(() => expect(onFiles).toHaveBeenCalledWith([brief]));
	await expectAccessible();
});

test("a disabled zone takes nothing", async () => {
	const onFiles = vi.fn();
	render(dropzone(onFiles, true));
	fireEvent.drop(screen.getByText("Déposez vos fichiers ici"), dragged(brief));
	expect(screen.getByRole("button", { name: "Choisir des fichiers" })).toBeDisabled();
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(onFiles).not.toHaveBeenCalled();
});

const labels: UploadListLabels = {
	list: "Envois",
	percent: (progress) => `${Math.round(progress * 100)} pour cent`,
	progress: (name) => `Envoi de ${name}`,
	pause: (name) => `Mettre en pause ${name}`,
	resume: (name) => `Reprendre ${name}`,
	retry: (name) => `Réessayer ${name}`,
	cancel: (name) => `Annuler ${name}`,
	dismiss: (name) => `Retirer ${name}`,
};

function item(state: UploadState): UploadItem {
	return {
		id: state,
		name: "brief.pdf",
		mimeType: "application/pdf",
		state,
		progress: 0.5,
		detail: "détail",
	};
}

const actions = {
	onPause: vi.fn(),
	onResume: vi.fn(),
	onRetry: vi.fn(),
	onCancel: vi.fn(),
	onDismiss: vi.fn(),
};

test.each<[UploadState, string[]]>([
	["en_attente", ["Annuler brief.pdf"]],
	["en_cours", ["Mettre en pause brief.pdf", "Annuler brief.pdf"]],
	["en_pause", ["Reprendre brief.pdf", "Annuler brief.pdf"]],
	["termine", ["Retirer brief.pdf"]],
	["echec", ["Réessayer brief.pdf", "Retirer brief.pdf"]],
])("an upload %s offers what makes sense", async (state, expected) => {
	render(<UploadList items={[item(state)]} labels={labels} {...actions} />);
	const line = within(screen.getByRole("list", { name: "Envois" })).getByRole("listitem");
	expect(
		within(line)
			.getAllByRole("button")
			.map((button) => button.getAttribute("aria-label")),
	).toEqual(expected);
	await expectAccessible();
});

test("each offer asks for its upload by id", async () => {
	render(
		<UploadList items={[item("en_cours"), item("en_pause"), item("echec")]} labels={labels} {...actions} />,
	);
	await userEvent.click(screen.getByRole("button", { name: "Mettre en pause brief.pdf" }));
	await userEvent.click(screen.getByRole("button", { name: "Reprendre brief.pdf" }));
	await userEvent.click(screen.getByRole("button", { name: "Réessayer brief.pdf" }));
	expect(actions.onPause).toHaveBeenCalledWith("en_cours");
	expect(actions.onResume).toHaveBeenCalledWith("en_pause");
	expect(actions.onRetry).toHaveBeenCalledWith("echec");
});

test("an upload tells how far it is, and a failure interrupts", () => {
	const { rerender } = render(<UploadList items={[item("en_cours")]} labels={labels} />);
	expect(screen.getByRole("progressbar", { name: "Envoi de brief.pdf" })).toHaveValue(0.5);
	expect(screen.getByText("50 pour cent")).toBeInTheDocument();
	expect(screen.queryByRole("button")).not.toBeInTheDocument();
	rerender(<UploadList items={[item("echec")]} labels={labels} />);
	expect(screen.getByRole("alert")).toHaveTextContent("détail");
	expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
});
