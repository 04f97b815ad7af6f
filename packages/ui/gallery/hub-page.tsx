import {
	Bell,
	ChartNoAxesColumn,
	FileClock,
	FileText,
	FolderClosed,
	Home,
	Inbox,
	MessagesSquare,
	Settings,
	Users,
} from "lucide-react";
import { ActivityFeed, ActivityItem } from "../src/activity-feed.tsx";
import { AppShell } from "../src/app-shell.tsx";
import { Avatar } from "../src/avatar.tsx";
import { Badge, Status } from "../src/badge.tsx";
import { Logo, LogoMark } from "../src/brand/logo.tsx";
import { Button } from "../src/button.tsx";
import { Card, CardAction, CardContent, CardHeader, CardTitle } from "../src/card.tsx";
import { FileIcon } from "../src/file-icon.tsx";
import { IconButton } from "../src/icon-button.tsx";
import { NavigationGroup, NavigationItem } from "../src/navigation.tsx";
import { PageBody, PageHeader } from "../src/page-header.tsx";
import { Pagination } from "../src/pagination.tsx";
import { RelativeTime } from "../src/relative-time.tsx";
import { SearchInput } from "../src/search-input.tsx";
import { StatTile } from "../src/stat-tile.tsx";
import { TabCount, TabNav, TabNavLink } from "../src/tab-nav.tsx";
import {
	SortableTableHead,
	Table,
	TableBody,
	TableCell,
	TableHead,
	TableHeader,
	TableRow,
} from "../src/table.tsx";
import { ThemeToggle } from "../src/theme-toggle.tsx";
import { UnreadDot } from "../src/unread-dot.tsx";
import { themeLabels } from "./labels.ts";

const clients = [
	{
		name: "Martin Dupont",
		company: "Menuiserie Dupont",
		parcours: "Lab",
		statut: "actif",
		documents: 42,
		minutes: 3,
	},
	{
		name: "Léa Fontaine",
		company: "Atelier Fontaine",
		parcours: "One",
		statut: "actif",
		documents: 128,
		minutes: 48,
	},
	{
		name: "Karim Benali",
		company: "Benali Traiteur",
		parcours: "Lab",
		statut: "prospect",
		documents: 3,
		minutes: 190,
	},
	{
		name: "Sophie Marchand",
		company: "Cabinet Marchand & Associés",
		parcours: "One",
		statut: "actif",
		documents: 311,
		minutes: 1500,
	},
	{
		name: "Hugo Leroy",
		company: "Vélos Leroy",
		parcours: "Lab",
		statut: "suspendu",
		documents: 17,
		minutes: 9000,
	},
	{
		name: "Inès Caron",
		company: "École de danse Caron",
		parcours: "One",
		statut: "actif",
		documents: 64,
		minutes: 15000,
	},
	{
		name: "Paul Girard",
		company: "Domaine Girard",
		parcours: "One",
		statut: "archive",
		documents: 208,
		minutes: 260000,
	},
] as const;

const statutTones = { actif: "success", prospect: "info", suspendu: "warning", archive: "neutral" } as const;
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

function Navigation() {
	return (
		<>
			<NavigationGroup>
				<NavigationItem icon={Home}>
					<a href="#accueil">Tableau de bord</a>
				</NavigationItem>
				<NavigationItem icon={Users}>
					<a href="#clients" aria-current="page">
						Clients
					</a>
				</NavigationItem>
				<NavigationItem icon={Inbox} count={4}>
					<a href="#validation">Validation</a>
				</NavigationItem>
				<NavigationItem icon={MessagesSquare} count={12}>
					<a href="#conversations">Conversations</a>
				</NavigationItem>
			</NavigationGroup>
			<NavigationGroup label="Agence">
				<NavigationItem icon={FileText}>
					<a href="#factures">Factures</a>
				</NavigationItem>
				<NavigationItem icon={ChartNoAxesColumn}>
					<a href="#objectifs">Objectifs</a>
				</NavigationItem>
				<NavigationItem icon={Settings}>
					<a href="#reglages">Réglages</a>
				</NavigationItem>
			</NavigationGroup>
		</>
	);
}

function ClientsTable() {
	return (
		<Card>
			<Table label="Clients">
				<TableHeader>
					<TableRow>
						<SortableTableHead direction="ascending" onSort={() => {}}>
							Client
						</SortableTableHead>
						<TableHead>Parcours</TableHead>
						<TableHead>Statut</TableHead>
						<SortableTableHead direction={null} onSort={() => {}} className="text-right">
							Documents
						</SortableTableHead>
						<SortableTableHead direction={null} onSort={() => {}}>
							Dernière activité
						</SortableTableHead>
					</TableRow>
				</TableHeader>
				<TableBody>
					{clients.map((client, row) => (
						<TableRow key={client.name} selected={row === 2}>
							<TableCell>
								<div className="flex items-center gap-2.5">
									<Avatar name={client.name} size="sm" shape="square" />
									<span className="whitespace-nowrap font-medium">{client.name}</span>
									<span className="truncate text-muted-foreground max-lg:hidden">{client.company}</span>
								</div>
							</TableCell>
							<TableCell>
								<Badge tone={client.parcours === "Lab" ? "brand" : "outline"}>{client.parcours}</Badge>
							</TableCell>
							<TableCell>
								<Status tone={statutTones[client.statut]}>{client.statut}</Status>
							</TableCell>
							<TableCell numeric>{client.documents}</TableCell>
							<TableCell className="whitespace-nowrap text-muted-foreground">
								<RelativeTime date={ago(client.minutes)} locale="fr" />
							</TableCell>
						</TableRow>
					))}
				</TableBody>
			</Table>
			<div className="border-t px-4 py-2">
				<Pagination
					label="Pages"
					previousLabel="Précédents"
					nextLabel="Suivants"
					onNext={() => {}}
					summary="1–7 sur 10 000"
				/>
			</div>
		</Card>
	);
}

function Activity() {
	return (
		<Card>
			<CardHeader>
				<CardTitle>Activité</CardTitle>
				<CardAction>
					<Button variant="ghost" size="sm">
						Tout voir
					</Button>
				</CardAction>
			</CardHeader>
			<CardContent className="px-1.5 pb-2">
				<ActivityFeed label="Activité récente">
					<ActivityItem
						media={<Avatar name="Martin Dupont" size="sm" />}
						time={<RelativeTime date={ago(0)} locale="fr" />}
						unreadLabel="Non lu"
					>
						<a href="#document" className="after:absolute after:inset-0">
							<strong className="font-medium">Martin Dupont</strong> a déposé{" "}
							<strong className="font-medium">Brief identité visuelle.pdf</strong>
						</a>
					</ActivityItem>
					<ActivityItem
						media={<FileIcon mimeType="image/png" size="sm" />}
						time={<RelativeTime date={ago(52)} locale="fr" />}
					>
						<a href="#document" className="after:absolute after:inset-0">
							Nouvelle version de <strong className="font-medium">logo-fontaine-horizontal.png</strong>
						</a>
					</ActivityItem>
					<ActivityItem
						media={<Avatar name="Sophie Marchand" size="sm" />}
						time={<RelativeTime date={ago(1500)} locale="fr" />}
					>
						<strong className="font-medium">Sophie Marchand</strong> a accepté le devis D-2026-014
					</ActivityItem>
				</ActivityFeed>
			</CardContent>
		</Card>
	);
}

export function HubPage() {
	return (
		<AppShell
			labels={{
				skipToContent: "Aller au contenu",
				navigation: "Navigation principale",
				openNavigation: "Ouvrir la navigation",
				closeNavigation: "Fermer la navigation",
				collapseNavigation: "Réduire la navigation",
				expandNavigation: "Agrandir la navigation",
			}}
			brand={<Logo label="Dossier" className="h-5.5" />}
			brandMark={<LogoMark label="Dossier" />}
			navigation={<Navigation />}
			search={
				<SearchInput
					label="Rechercher un client, un document"
					clearLabel="Effacer"
					value=""
					onValueChange={() => {}}
					shortcut="Ctrl K"
					className="max-w-md"
				/>
			}
			notifications={
				<>
					<ThemeToggle labels={themeLabels} />
					<IconButton label="Notifications, 3 non lues" sign={<UnreadDot count={3} />}>
						<Bell aria-hidden="true" />
					</IconButton>
				</>
			}
			userMenu={
				<button type="button" aria-label="Mon compte" className="ml-1 rounded-full">
					<Avatar name="Mikael Bernard" size="md" />
				</button>
			}
		>
			<PageBody>
				<PageHeader
					title="Clients"
					description="Sept clients en cours, deux demandes attendent votre décision."
					actions={
						<>
							<Button variant="secondary">Exporter</Button>
							<Button>Nouveau client</Button>
						</>
					}
					navigation={
						<TabNav label="Vues">
							<TabNavLink>
								<a href="#tous" aria-current="page">
									Tous <TabCount>7</TabCount>
								</a>
							</TabNavLink>
							<TabNavLink>
								<a href="#lab">
									Lab <TabCount>3</TabCount>
								</a>
							</TabNavLink>
							<TabNavLink>
								<a href="#one">
									One <TabCount>4</TabCount>
								</a>
							</TabNavLink>
							<TabNavLink>
								<a href="#archives">Archivés</a>
							</TabNavLink>
						</TabNav>
					}
				/>
				<div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
					<StatTile
						label="À valider"
						value="4"
						hint="dont 1 en retard"
						icon={Inbox}
						tone="warning"
						link={<a href="#validation">À valider</a>}
					/>
					<StatTile label="Documents reçus" value="28" hint="cette semaine" icon={FolderClosed} />
					<StatTile label="Factures en retard" value="2" hint="3 480,00 €" icon={FileClock} tone="danger" />
					<StatTile label="Clients actifs" value="5" hint="+1 ce mois-ci" icon={Users} />
				</div>
				<div className="grid items-start gap-5 xl:grid-cols-[1fr_22rem]">
					<ClientsTable />
					<Activity />
				</div>
			</PageBody>
		</AppShell>
	);
}
