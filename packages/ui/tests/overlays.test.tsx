import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { AlertDialog } from "../src/alert-dialog.tsx";
import { Button } from "../src/button.tsx";
import {
	ContextMenu,
	ContextMenuContent,
	ContextMenuItem,
	ContextMenuSeparator,
	ContextMenuTrigger,
} from "../src/context-menu.tsx";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
	DialogTrigger,
} from "../src/dialog.tsx";
import {
	DropdownMenu,
	DropdownMenuCheckboxItem,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuLabel,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "../src/dropdown-menu.tsx";
import { Input } from "../src/input.tsx";
import { Popover, PopoverContent, PopoverTrigger } from "../src/popover.tsx";
import { Sheet, SheetBody, SheetContent, SheetHeader, SheetTitle, SheetTrigger } from "../src/sheet.tsx";
import { Tooltip } from "../src/tooltip.tsx";
import { expectAccessible } from "./axe.ts";

test("a dialog takes the focus, keeps it, and gives it back on Escape", async () => {
	render(
		<Dialog>
			<DialogTrigger asChild>
				<Button>Inviter</Button>
			</DialogTrigger>
			<DialogContent closeLabel="Fermer">
				<DialogHeader>
					<DialogTitle>Inviter un client</DialogTitle>
					<DialogDescription>Il recevra un lien.</DialogDescription>
				</DialogHeader>
				<DialogBody>
					<Input aria-label="Adresse" />
				</DialogBody>
				<DialogFooter>
					<Button>Envoyer</Button>
				</DialogFooter>
			</DialogContent>
		</Dialog>,
	);
	const trigger = screen.getByRole("button", { name: "Inviter" });
	await userEvent.click(trigger);
	const dialog = screen.getByRole("dialog", { name: "Inviter un client" });
	expect(dialog).toHaveAccessibleDescription("Il recevra un lien.");
	expect(within(dialog).getByRole("textbox")).toHaveFocus();
	await userEvent.tab({ shift: true });
	expect(within(dialog).getByRole("button", { name: "Fermer" })).toHaveFocus();
	await expectAccessible(dialog);
	await userEvent.keyboard("{Escape}");
	expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
	expect(trigger).toHaveFocus();
});

function confirmation(onConfirm: () => void) {
	return (
		<AlertDialog
			trigger={<Button>Supprimer</Button>}
			title="Supprimer ce document ?"
			description="Cette action est définitive."
			confirmLabel="Supprimer le document"
			cancelLabel="Garder"
			onConfirm={onConfirm}
		/>
	);
}

test("asking before destroying puts the focus on the way out", async () => {
	const confirm = vi.fn();
	render(confirmation(confirm));
	await userEvent.click(screen.getByRole("button", { name: "Supprimer" }));
	const dialog = screen.getByRole("alertdialog", { name: "Supprimer ce document ?" });
	expect(dialog).toHaveAccessibleDescription("Cette action est définitive.");
	expect(within(dialog).getByRole("button", { name: "Garder" })).toHaveFocus();
	await expectAccessible(dialog);
	await userEvent.keyboard("{Enter}");
	expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
	expect(confirm).not.toHaveBeenCalled();
});

test("confirming acts once and closes", async () => {
	const confirm = vi.fn();
	render(confirmation(confirm));
	await userEvent.click(screen.getByRole("button", { name: "Supprimer" }));
	await userEvent.click(screen.getByRole("button", { name: "Supprimer le document" }));
	expect(confirm).toHaveBeenCalledOnce();
	expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
});

test("a controlled confirmation stays open while the act is under way", async () => {
	const confirm = vi.fn();
	render(
		<AlertDialog
			open
			pending
			title="Supprimer ?"
			description="Définitif."
			confirmLabel="Oui"
			cancelLabel="Non"
			onConfirm={confirm}
		/>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Oui" }));
	expect(confirm).not.toHaveBeenCalled();
	expect(screen.getByRole("alertdialog")).toBeInTheDocument();
});

test("a sheet is a dialog with a name and a way out", async () => {
	render(
		<Sheet>
			<SheetTrigger asChild>
				<Button>Historique</Button>
			</SheetTrigger>
			<SheetContent side="bottom" closeLabel="Fermer" aria-describedby={undefined}>
				<SheetHeader>
					<SheetTitle>Trois versions</SheetTitle>
				</SheetHeader>
				<SheetBody>Version 3</SheetBody>
			</SheetContent>
		</Sheet>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Historique" }));
	await expectAccessible(screen.getByRole("dialog", { name: "Trois versions" }));
	await userEvent.click(screen.getByRole("button", { name: "Fermer" }));
	expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("a menu is opened, walked over what is disabled, and chosen from the keyboard", async () => {
	const rename = vi.fn();
	render(
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<Button>Actions</Button>
			</DropdownMenuTrigger>
			<DropdownMenuContent>
				<DropdownMenuLabel>Brief.pdf</DropdownMenuLabel>
				<DropdownMenuItem>Télécharger</DropdownMenuItem>
				<DropdownMenuItem disabled>Archiver</DropdownMenuItem>
				<DropdownMenuItem onSelect={rename}>Renommer</DropdownMenuItem>
				<DropdownMenuSeparator />
				<DropdownMenuCheckboxItem checked>Visible</DropdownMenuCheckboxItem>
				<DropdownMenuItem destructive>Supprimer</DropdownMenuItem>
			</DropdownMenuContent>
		</DropdownMenu>,
	);
	await userEvent.tab();
	await userEvent.keyboard("{Enter}");
	const menu = screen.getByRole("menu", { name: "Actions" });
	expect(within(menu).getByRole("menuitem", { name: "Télécharger" })).toHaveFocus();
	expect(within(menu).getByRole("menuitemcheckbox", { name: "Visible" })).toBeChecked();
	await expectAccessible(menu);
	await userEvent.keyboard("{ArrowDown}");
	expect(within(menu).getByRole("menuitem", { name: "Renommer" })).toHaveFocus();
	await userEvent.keyboard("{Enter}");
	expect(rename).toHaveBeenCalledOnce();
	expect(screen.queryByRole("menu")).not.toBeInTheDocument();
	expect(screen.getByRole("button", { name: "Actions" })).toHaveFocus();
});

test("a right click opens the context menu", async () => {
	const copy = vi.fn();
	render(
		<ContextMenu>
			<ContextMenuTrigger>Brief.pdf</ContextMenuTrigger>
			<ContextMenuContent>
				<ContextMenuItem onSelect={copy}>Copier le lien</ContextMenuItem>
				<ContextMenuSeparator />
				<ContextMenuItem destructive>Supprimer</ContextMenuItem>
			</ContextMenuContent>
		</ContextMenu>,
	);
	await userEvent.pointer({ keys: "[MouseRight]", target: screen.getByText("Brief.pdf") });
	await userEvent.click(screen.getByRole("menuitem", { name: "Copier le lien" }));
	expect(copy).toHaveBeenCalledOnce();
});

test("a popover is a dialog with the name it was given", async () => {
	render(
		<Popover>
			<PopoverTrigger asChild>
				<Button>Filtres</Button>
			</PopoverTrigger>
			<PopoverContent aria-label="Filtrer les clients">
				<Input aria-label="Ville" />
			</PopoverContent>
		</Popover>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Filtres" }));
	await expectAccessible(screen.getByRole("dialog", { name: "Filtrer les clients" }));
	await userEvent.keyboard("{Escape}");
	await waitFor(() => expect(screen.getByRole("button", { name: "Filtres" })).toHaveFocus());
});

test("a tooltip describes what has the focus and leaves with Escape", async () => {
	render(
		<Tooltip label="Visible par le client" shortcut="V">
			<Button>Partager</Button>
		</Tooltip>,
	);
	await userEvent.tab();
	expect(await screen.findByRole("tooltip")).toHaveTextContent("Visible par le client");
	expect(screen.getByRole("button")).toHaveAccessibleDescription(/Visible par le client/);
	await userEvent.keyboard("{Escape}");
	expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
});
