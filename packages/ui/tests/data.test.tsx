import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FolderOpen, Inbox } from "lucide-react";
import { afterEach, expect, test, vi } from "vitest";
import { ActivityFeed, ActivityItem } from "../src/activity-feed.tsx";
import { Avatar } from "../src/avatar.tsx";
import { Badge, Status } from "../src/badge.tsx";
import { Button } from "../src/button.tsx";
import {
	Card,
	CardAction,
	CardContent,
	CardDescription,
	CardFooter,
	CardHeader,
	CardTitle,
} from "../src/card.tsx";
import { DocumentPreviewFrame } from "../src/document-preview-frame.tsx";
import { EmptyState } from "../src/empty-state.tsx";
import { ErrorState } from "../src/error-state.tsx";
import { FileIcon } from "../src/file-icon.tsx";
import { InlineNotice } from "../src/inline-notice.tsx";
import { Kbd } from "../src/kbd.tsx";
import { Pagination } from "../src/pagination.tsx";
import { Progress } from "../src/progress.tsx";
import { RelativeTime } from "../src/relative-time.tsx";
import { Separator } from "../src/separator.tsx";
import { SkeletonRegion, SkeletonText } from "../src/skeleton.tsx";
import { Spinner } from "../src/spinner.tsx";
import { StatTile } from "../src/stat-tile.tsx";
import {
	SortableTableHead,
	type SortDirection,
	Table,
	TableBody,
	TableCaption,
	TableCell,
	TableHead,
	TableHeader,
	TableRow,
} from "../src/table.tsx";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "../src/tabs.tsx";
import { VisuallyHidden } from "../src/visually-hidden.tsx";
import { expectAccessible } from "./axe.ts";

afterEach(() => vi.useRealTimers());

function table(direction: SortDirection, onSort: (direction: "ascending" | "descending") => void) {
	return (
		<Table label="Clients">
			<TableHeader>
				<TableRow>
					<SortableTableHead direction={direction} onSort={onSort}>
						Nom
					</SortableTableHead>
					<TableHead>Statut</TableHead>
				</TableRow>
			</TableHeader>
			<TableBody>
				<TableRow selected>
					<TableCell>Martin Dupont</TableCell>
					<TableCell numeric>12</TableCell>
				</TableRow>
			</TableBody>
			<TableCaption>Un client</TableCaption>
		</Table>
	);
}

test("the head of a column says its order and asks for the other one", async () => {
	const sort = vi.fn();
	const { rerender } = render(table(null, sort));
	const head = screen.getByRole("columnheader", { name: "Nom" });
	expect(head).toHaveAttribute("aria-sort", "none");
	await userEvent.tab();
	await userEvent.tab();
	await userEvent.keyboard("{Enter}");
	expect(sort).toHaveBeenLastCalledWith("ascending");
	rerender(table("ascending", sort));
	expect(head).toHaveAttribute("aria-sort", "ascending");
	await userEvent.keyboard(" ");
	expect(sort).toHaveBeenLastCalledWith("descending");
	rerender(table("descending", sort));
	expect(head).toHaveAttribute("aria-sort", "descending");
	await userEvent.keyboard("{Enter}");
	expect(sort).toHaveBeenLastCalledWith("ascending");
	await expectAccessible();
});

test("the box around a table can be scrolled from the keyboard", async () => {
	render(table(null, vi.fn()));
	await userEvent.tab();
	expect(screen.getByRole("region", { name: "Clients" })).toHaveFocus();
});

test("a page that does not exist cannot be asked for", async () => {
	const next = vi.fn();
	const props = { label: "Pages", previousLabel: "Précédents", nextLabel: "Suivants", summary: "1–50" };
	const { rerender } = render(<Pagination {...props} onNext={next} />);
	expect(screen.getByRole("button", { name: "Précédents" })).toBeDisabled();
	await userEvent.click(screen.getByRole("button", { name: "Suivants" }));
	expect(next).toHaveBeenCalledOnce();
	rerender(<Pagination {...props} onNext={next} pending />);
	expect(screen.getByRole("button", { name: "Suivants" })).toBeDisabled();
	await expectAccessible();
});

test("tabs are one stop of the keyboard and follow the arrows", async () => {
	render(
		<Tabs defaultValue="documents">
			<TabsList aria-label="Dossier">
				<TabsTrigger value="documents">Documents</TabsTrigger>
				<TabsTrigger value="visios">Visios</TabsTrigger>
			</TabsList>
			<TabsContent value="documents">Deux documents</TabsContent>
			<TabsContent value="visios">Aucune visio</TabsContent>
		</Tabs>,
	);
	await userEvent.tab();
	await userEvent.keyboard("{ArrowRight}");
	expect(screen.getByRole("tab", { name: "Visios" })).toHaveFocus();
	expect(screen.getByRole("tabpanel", { name: "Visios" })).toHaveTextContent("Aucune visio");
	await expectAccessible();
});

test("an error shows its reference and is tried again", async () => {
	const retry = vi.fn();
	render(
		<ErrorState
			title="Les documents n’ont pas pu être lus"
			message="La connexion a été interrompue."
			reference="Référence : 8F2C"
			retryLabel="Réessayer"
			onRetry={retry}
		/>,
	);
	expect(screen.getByRole("alert")).toHaveTextContent("Référence : 8F2C");
	await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
	expect(retry).toHaveBeenCalledOnce();
	await expectAccessible();
});

test("a danger interrupts, the other notices wait", () => {
	render(
		<>
			<InlineNotice tone="danger" title="Refusé" />
			<InlineNotice tone="warning">Suspendu</InlineNotice>
		</>,
	);
	expect(screen.getByRole("alert")).toHaveTextContent("Refusé");
	expect(screen.getByRole("status")).toHaveTextContent("Suspendu");
});

test("progress stays between its bounds, and unknown has no value", () => {
	const { rerender } = render(<Progress label="Envoi" value={1.4} />);
	expect(screen.getByRole("progressbar", { name: "Envoi" })).toHaveValue(1);
	rerender(<Progress label="Envoi" />);
	expect(screen.getByRole("progressbar", { name: "Envoi" })).not.toHaveAttribute("value");
});

test("a time is told in words that stay true, with its date for machines", () => {
	vi.useFakeTimers({ now: new Date("2026-03-01T10:00:20Z") });
	render(<RelativeTime date="2026-03-01T10:00:00Z" locale="fr" />);
	const time = screen.getByText("maintenant");
	expect(time).toHaveAttribute("datetime", "2026-03-01T10:00:00.000Z");
	act(() => void vi.advanceTimersByTime(120_000));
	expect(time).toHaveTextContent("il y a 2 minutes");
});

test("a time can be written by the app", () => {
	render(<RelativeTime date={new Date(0)} locale="fr" formatter={(date) => String(date.getTime())} />);
	expect(screen.getByText("0").tagName).toBe("TIME");
});

test("what only decorates is hidden, what informs is named", () => {
	render(
		<>
			<Avatar name="Martin Dupont" />
			<Avatar name="Léa Fontaine" label="Léa Fontaine" shape="square" />
			<FileIcon mimeType="application/pdf" />
			<FileIcon mimeType="image/png" label="Image" />
		</>,
	);
	expect(screen.getAllByRole("img").map((image) => image.getAttribute("aria-label"))).toEqual([
		"Léa Fontaine",
		"Image",
	]);
	expect(screen.getByText("MD")).toBeInTheDocument();
});

test("what only shows has no fault", async () => {
	render(
		<main>
			<h1>Tableau de bord</h1>
			<Card aria-labelledby="activite">
				<CardHeader>
					<CardTitle id="activite">Activité</CardTitle>
					<CardDescription>Cette semaine</CardDescription>
					<CardAction>
						<Button>Tout voir</Button>
					</CardAction>
				</CardHeader>
				<CardContent>
					<ActivityFeed label="Activité récente">
						<ActivityItem media={<Avatar name="Martin Dupont" />} time="hier" unreadLabel="Non lu">
							Martin a déposé un document
						</ActivityItem>
					</ActivityFeed>
				</CardContent>
				<CardFooter>
					<Badge tone="success" dot>
						Actif
					</Badge>
					<Status tone="warning">Suspendu</Status>
					<Kbd>Ctrl K</Kbd>
				</CardFooter>
			</Card>
			<StatTile label="À valider" value="4" icon={Inbox} link={<a href="#validation">À valider</a>} />
			<EmptyState
				icon={FolderOpen}
				title="Aucun document"
				text="Déposez-en un."
				action={<Button>Déposer</Button>}
			/>
			<SkeletonRegion label="Chargement">
				<SkeletonText lines={2} />
			</SkeletonRegion>
			<Spinner label="Envoi en cours" />
			<Separator />
			<VisuallyHidden>Trois résultats</VisuallyHidden>
			<DocumentPreviewFrame label="Brief.pdf" title="Brief.pdf" actions={<Button>Télécharger</Button>}>
				<p>Page 1</p>
			</DocumentPreviewFrame>
		</main>,
	);
	const item = within(screen.getByRole("list", { name: "Activité récente" })).getByRole("listitem");
	expect(item).toHaveTextContent("Non lu");
	expect(screen.getByRole("link", { name: "À valider" })).toHaveAttribute("href", "#validation");
	await expectAccessible();
});
