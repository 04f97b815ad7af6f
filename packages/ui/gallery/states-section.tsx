import { FolderOpen, Upload } from "lucide-react";
import { Button } from "../src/button.tsx";
import { Card, CardContent } from "../src/card.tsx";
import { EmptyState } from "../src/empty-state.tsx";
import { ErrorState } from "../src/error-state.tsx";
import { InlineNotice } from "../src/inline-notice.tsx";
import { Progress } from "../src/progress.tsx";
import { Skeleton, SkeletonRegion, SkeletonText } from "../src/skeleton.tsx";
import { UploadDropzone } from "../src/upload-dropzone.tsx";
import { UploadList } from "../src/upload-list.tsx";
import { Section } from "./section.tsx";
import { uploadItems, uploadLabels } from "./uploads.ts";

function Loading() {
	return (
		<Card>
			<CardContent>
				<SkeletonRegion label="Chargement des documents" className="flex flex-col gap-5">
					{["premier", "deuxième", "troisième"].map((line) => (
						<div key={line} className="flex gap-3">
							<Skeleton className="size-9 rounded-md" />
							<SkeletonText lines={2} className="flex-1" />
						</div>
					))}
				</SkeletonRegion>
			</CardContent>
		</Card>
	);
}

function Uploads() {
	return (
		<>
			<UploadDropzone
				size="compact"
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
		</>
	);
}

export function StatesSection() {
	return (
		<Section title="États">
			<div className="grid items-stretch gap-5 lg:grid-cols-3">
				<Loading />
				<Card>
					<EmptyState
						icon={FolderOpen}
						title="Aucun document pour l’instant"
						text="Ce que vous déposez ici et ce que le client envoie apparaît dans cette liste."
						action={
							<Button>
								<Upload aria-hidden="true" /> Déposer un document
							</Button>
						}
					/>
				</Card>
				<Card>
					<ErrorState
						title="Les documents n’ont pas pu être lus"
						message="La connexion a été interrompue. Vos fichiers sont intacts."
						reference="Référence : 8F2C-41D7"
						retryLabel="Réessayer"
						onRetry={() => {}}
					/>
				</Card>
			</div>
			<div className="grid gap-3 lg:grid-cols-2">
				<InlineNotice tone="info" title="Invitation envoyée">
					Martin a jusqu’au 14 mars pour l’accepter.
				</InlineNotice>
				<InlineNotice tone="success">Le document est visible par le client.</InlineNotice>
				<InlineNotice
					tone="warning"
					title="Client suspendu"
					action={
						<Button size="sm" variant="secondary">
							Réactiver
						</Button>
					}
				>
					Il ne peut plus entrer dans son espace.
				</InlineNotice>
				<InlineNotice tone="danger" title="Le paiement a été refusé">
					Vérifiez la carte, puis réessayez.
				</InlineNotice>
			</div>
			<Progress label="Avancement" value={0.4} />
			<Uploads />
		</Section>
	);
}
