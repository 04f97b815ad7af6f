import { Bell, Download, FolderOpen, House, MessageCircle, Rocket, UserRound } from "lucide-react";
import { Avatar } from "../src/avatar.tsx";
import { Badge } from "../src/badge.tsx";
import { Logo } from "../src/brand/logo.tsx";
import { Button } from "../src/button.tsx";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "../src/card.tsx";
import { FileIcon } from "../src/file-icon.tsx";
import { IconButton } from "../src/icon-button.tsx";
import { InlineNotice } from "../src/inline-notice.tsx";
import { PageHeader } from "../src/page-header.tsx";
import { PortalNavigationItem } from "../src/portal-navigation.tsx";
import { PortalShell } from "../src/portal-shell.tsx";
import { Progress } from "../src/progress.tsx";
import { ThemeToggle } from "../src/theme-toggle.tsx";
import { UnreadDot } from "../src/unread-dot.tsx";
import { UploadDropzone } from "../src/upload-dropzone.tsx";
import { UploadList } from "../src/upload-list.tsx";
import { themeLabels } from "./labels.ts";
import { uploadItems, uploadLabels } from "./uploads.ts";

const documents = [
	{
		name: "Maquette page d’accueil v3.pdf",
		mimeType: "application/pdf",
		detail: "2,4 Mo · partagé hier",
		fresh: true,
	},
	{ name: "Charte graphique.pdf", mimeType: "application/pdf", detail: "8,1 Mo · 12 mars", fresh: false },
	{
		name: "photos-atelier.zip",
		mimeType: "application/zip",
		detail: "64 Mo · déposé par vous",
		fresh: false,
	},
	{
		name: "Questions pour la prochaine visio.md",
		mimeType: "text/markdown",
		detail: "3 Ko · 2 mars",
		fresh: false,
	},
];

function Documents() {
	return (
		<Card>
			<CardHeader>
				<CardTitle>Mes documents</CardTitle>
				<CardDescription>Ce que l’agence partage avec vous, et ce que vous lui avez confié.</CardDescription>
			</CardHeader>
			<CardContent flush>
				<ul className="divide-y">
					{documents.map((document) => (
						<li key={document.name} className="relative flex items-center gap-4 px-5 py-3.5">
							<FileIcon mimeType={document.mimeType} size="lg" />
							<div className="min-w-0 flex-1">
								<p className="flex flex-wrap items-center gap-x-2 font-medium">
									<span className="wrap-anywhere line-clamp-2">{document.name}</span>
									{document.fresh ? <Badge tone="brand">Nouveau</Badge> : null}
								</p>
								<p className="text-muted-foreground text-sm">{document.detail}</p>
							</div>
							<IconButton label={`Télécharger ${document.name}`}>
								<Download aria-hidden="true" />
							</IconButton>
						</li>
					))}
				</ul>
			</CardContent>
		</Card>
	);
}

export function PortalPage() {
	return (
		<PortalShell
			labels={{ skipToContent: "Aller au contenu", navigation: "Navigation principale" }}
			brand={<Logo label="Dossier" className="h-7" />}
			navigation={
				<>
					<PortalNavigationItem icon={House}>
						<a href="#accueil" aria-current="page">
							Accueil
						</a>
					</PortalNavigationItem>
					<PortalNavigationItem icon={FolderOpen} sign={<UnreadDot label="1 nouveau" />}>
						<a href="#documents">Documents</a>
					</PortalNavigationItem>
					<PortalNavigationItem icon={MessageCircle}>
						<a href="#elio">Élio</a>
					</PortalNavigationItem>
					<PortalNavigationItem icon={UserRound}>
						<a href="#compte">Compte</a>
					</PortalNavigationItem>
				</>
			}
			notifications={
				<>
					<ThemeToggle labels={themeLabels} />
					<IconButton label="Notifications, 1 non lue" sign={<UnreadDot count={1} />}>
						<Bell aria-hidden="true" />
					</IconButton>
				</>
			}
			userMenu={<Avatar name="Martin Dupont" label="Martin Dupont" className="ml-1" />}
			footer="Agence MiKL — 12 rue des Carmes, 44000 Nantes"
		>
			<div className="flex flex-col gap-6">
				<PageHeader
					title="Bonjour Martin"
					description="Votre site avance : la maquette de la page d’accueil attend votre avis."
					actions={<Button size="lg">Voir la maquette</Button>}
				/>
				<InlineNotice tone="info" title="Une question ?">
					Élio répond tout de suite et transmet à l’agence ce qui demande une décision.
				</InlineNotice>
				<div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
					<div className="flex min-w-0 flex-col gap-6">
						<Documents />
						<UploadDropzone
							onFiles={() => {}}
							title="Déposez vos fichiers ici"
							activeTitle="Relâchez pour envoyer"
							hint="PDF, images, vidéos, jusqu’à 200 Mo"
							buttonLabel="Choisir des fichiers"
						/>
						<UploadList
							items={uploadItems}
							labels={uploadLabels}
							onPause={() => {}}
							onResume={() => {}}
							onRetry={() => {}}
							onCancel={() => {}}
							onDismiss={() => {}}
						/>
					</div>
					<Card>
						<CardHeader>
							<CardTitle>Votre parcours</CardTitle>
							<CardDescription>Étape 3 sur 5 : maquettes</CardDescription>
						</CardHeader>
						<CardContent className="flex flex-col gap-4">
							<Progress label="Avancement du parcours" value={0.5} />
							<p className="flex items-start gap-2.5 text-sm">
								<Rocket aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-brand" />
								Mise en ligne prévue le 18 avril.
							</p>
						</CardContent>
					</Card>
				</div>
			</div>
		</PortalShell>
	);
}
