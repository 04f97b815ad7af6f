import { Download, Ellipsis, FolderOpen, Plus, Trash2 } from "lucide-react";
import { Avatar } from "../src/avatar.tsx";
import { Badge, Status } from "../src/badge.tsx";
import { Breadcrumb, BreadcrumbLink, BreadcrumbPage } from "../src/breadcrumb.tsx";
import { Button } from "../src/button.tsx";
import { CopyButton } from "../src/copy-button.tsx";
import { FileIcon } from "../src/file-icon.tsx";
import { IconButton } from "../src/icon-button.tsx";
import { Kbd } from "../src/kbd.tsx";
import { Spinner } from "../src/spinner.tsx";
import { UnreadDot } from "../src/unread-dot.tsx";
import { Row, Section } from "./section.tsx";

const people = [
	"Camille Durand",
	"Martin Dupont",
	"Léa Fontaine",
	"Karim Benali",
	"Sophie Marchand",
	"Hugo Leroy",
	"Inès Caron",
	"Paul Girard",
];
const mimeTypes = [
	"application/pdf",
	"image/png",
	"video/mp4",
	"audio/mpeg",
	"application/msword",
	"text/csv",
	"application/zip",
	"application/json",
	"text/markdown",
	"application/octet-stream",
];

export function ActionsSection() {
	return (
		<Section title="Actions et signes">
			<Row>
				<Button>
					<Plus aria-hidden="true" /> Nouveau client
				</Button>
				<Button variant="secondary">
					<FolderOpen aria-hidden="true" /> Ouvrir dans Cursor
				</Button>
				<Button variant="soft">Partager</Button>
				<Button variant="ghost">Plus tard</Button>
				<Button variant="destructive">
					<Trash2 aria-hidden="true" /> Supprimer
				</Button>
				<Button variant="destructive-ghost">Retirer l’accès</Button>
				<Button variant="link">Voir l’historique</Button>
			</Row>
			<Row>
				<Button size="sm">Petit</Button>
				<Button size="md">Moyen</Button>
				<Button size="lg">Grand</Button>
				<Button pending>Enregistrer</Button>
				<Button disabled>Indisponible</Button>
				<IconButton label="Télécharger">
					<Download aria-hidden="true" />
				</IconButton>
				<IconButton label="Autres actions" variant="secondary">
					<Ellipsis aria-hidden="true" />
				</IconButton>
				<CopyButton value="cursor://file/clients" label="Copier le lien" copiedLabel="Copié" />
				<Spinner label="Chargement" />
				<Kbd>Ctrl K</Kbd>
			</Row>
			<Row>
				<Badge>Brouillon</Badge>
				<Badge tone="brand">Lab</Badge>
				<Badge tone="info">Envoyé</Badge>
				<Badge tone="success" dot>
					Approuvée
				</Badge>
				<Badge tone="warning" dot>
					En attente
				</Badge>
				<Badge tone="danger" dot>
					En retard
				</Badge>
				<Badge tone="outline">One</Badge>
				<Status tone="success">Actif</Status>
				<Status tone="warning">Suspendu</Status>
				<UnreadDot label="Non lu" />
				<UnreadDot count={128} label="128 non lus" />
			</Row>
			<Row>
				{people.map((name) => (
					<Avatar key={name} name={name} label={name} />
				))}
				<Avatar name="Menuiserie Dupont" shape="square" size="lg" />
				{mimeTypes.map((mimeType) => (
					<FileIcon key={mimeType} mimeType={mimeType} />
				))}
			</Row>
			<Breadcrumb label="Fil d’Ariane">
				<BreadcrumbLink>
					<a href="#clients">Clients</a>
				</BreadcrumbLink>
				<BreadcrumbLink>
					<a href="#martin">Martin Dupont</a>
				</BreadcrumbLink>
				<BreadcrumbPage>Brief identité visuelle.pdf</BreadcrumbPage>
			</Breadcrumb>
		</Section>
	);
}
