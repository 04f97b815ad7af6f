import { Archive, Copy, Download, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { AlertDialog } from "../src/alert-dialog.tsx";
import { Button } from "../src/button.tsx";
import {
	ContextMenu,
	ContextMenuContent,
	ContextMenuItem,
	ContextMenuTrigger,
} from "../src/context-menu.tsx";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
	DialogTrigger,
} from "../src/dialog.tsx";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuLabel,
	DropdownMenuSeparator,
	DropdownMenuShortcut,
	DropdownMenuTrigger,
} from "../src/dropdown-menu.tsx";
import { Field } from "../src/field.tsx";
import { IconButton } from "../src/icon-button.tsx";
import { Input } from "../src/input.tsx";
import { Popover, PopoverContent, PopoverTrigger } from "../src/popover.tsx";
import {
	Sheet,
	SheetBody,
	SheetContent,
	SheetDescription,
	SheetHeader,
	SheetTitle,
	SheetTrigger,
} from "../src/sheet.tsx";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "../src/tabs.tsx";
import { toast, toastWithUndo } from "../src/toaster.tsx";
import { Row, Section } from "./section.tsx";

function InviteDialog() {
	return (
		<Dialog>
			<DialogTrigger asChild>
				<Button variant="secondary">Inviter un client</Button>
			</DialogTrigger>
			<DialogContent closeLabel="Fermer">
				<DialogHeader>
					<DialogTitle>Inviter Martin Dupont</DialogTitle>
					<DialogDescription>
						Il recevra un lien valable sept jours pour entrer dans son espace.
					</DialogDescription>
				</DialogHeader>
				<DialogBody>
					<Field label="Adresse électronique">
						<Input type="email" defaultValue="martin@menuiserie-dupont.fr" />
					</Field>
				</DialogBody>
				<DialogFooter>
					<DialogClose asChild>
						<Button variant="secondary">Annuler</Button>
					</DialogClose>
					<Button>Envoyer l’invitation</Button>
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}

function DocumentMenu() {
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<IconButton label="Autres actions" variant="secondary">
					<Ellipsis aria-hidden="true" />
				</IconButton>
			</DropdownMenuTrigger>
			<DropdownMenuContent align="start">
				<DropdownMenuLabel>Brief identité visuelle.pdf</DropdownMenuLabel>
				<DropdownMenuItem>
					<Download aria-hidden="true" /> Télécharger
					<DropdownMenuShortcut>D</DropdownMenuShortcut>
				</DropdownMenuItem>
				<DropdownMenuItem>
					<Pencil aria-hidden="true" /> Renommer
				</DropdownMenuItem>
				<DropdownMenuItem disabled>
					<Archive aria-hidden="true" /> Archiver
				</DropdownMenuItem>
				<DropdownMenuSeparator />
				<DropdownMenuItem destructive>
					<Trash2 aria-hidden="true" /> Supprimer
				</DropdownMenuItem>
			</DropdownMenuContent>
		</DropdownMenu>
	);
}

function HistorySheet() {
	return (
		<Sheet>
			<SheetTrigger asChild>
				<Button variant="secondary">Historique</Button>
			</SheetTrigger>
			<SheetContent closeLabel="Fermer">
				<SheetHeader>
					<SheetTitle>Historique</SheetTitle>
					<SheetDescription>Trois versions de ce document.</SheetDescription>
				</SheetHeader>
				<SheetBody>Version 3, déposée hier par Martin Dupont.</SheetBody>
			</SheetContent>
		</Sheet>
	);
}

export function OverlaysSection() {
	const undo = () => toast("Le document est à nouveau visible.");
	return (
		<Section title="Par-dessus la page">
			<Row>
				<InviteDialog />
				<AlertDialog
					trigger={<Button variant="destructive-ghost">Supprimer</Button>}
					title="Supprimer ce document ?"
					description="Le client ne le verra plus et ses trois versions seront effacées. Cette action est définitive."
					confirmLabel="Supprimer le document"
					cancelLabel="Garder"
					onConfirm={() => toast.success("Document supprimé.")}
				/>
				<HistorySheet />
				<DocumentMenu />
				<Popover>
					<PopoverTrigger asChild>
						<Button variant="secondary">Filtres</Button>
					</PopoverTrigger>
					<PopoverContent aria-label="Filtres" align="start">
						<Field label="Ville">
							<Input defaultValue="Nantes" />
						</Field>
					</PopoverContent>
				</Popover>
				<ContextMenu>
					<ContextMenuTrigger asChild>
						<span className="rounded-md border border-dashed px-3 py-1.5 text-muted-foreground text-sm">
							Clic droit
						</span>
					</ContextMenuTrigger>
					<ContextMenuContent>
						<ContextMenuItem>
							<Copy aria-hidden="true" /> Copier le lien
						</ContextMenuItem>
					</ContextMenuContent>
				</ContextMenu>
				<Button
					variant="ghost"
					onClick={() =>
						toastWithUndo({ message: "Document masqué au client.", undoLabel: "Annuler", onUndo: undo })
					}
				>
					Masquer
				</Button>
			</Row>
			<Tabs defaultValue="documents">
				<TabsList aria-label="Dossier">
					<TabsTrigger value="documents">Documents</TabsTrigger>
					<TabsTrigger value="visios">Visios</TabsTrigger>
					<TabsTrigger value="factures">Factures</TabsTrigger>
				</TabsList>
				<TabsContent value="documents">Deux documents.</TabsContent>
				<TabsContent value="visios">Aucune visio.</TabsContent>
				<TabsContent value="factures">Une facture.</TabsContent>
			</Tabs>
		</Section>
	);
}
