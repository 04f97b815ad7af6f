import { graduateClient } from "@dossier/shared/graduations/mutations";
import { type GraduationPreview, graduationPreviewQuery } from "@dossier/shared/graduations/queries";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { Textarea } from "@dossier/ui/textarea";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentClient } from "../../access/current-client.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ChosenDocuments, ChosenModules } from "./graduation-choices.tsx";
import { WhatMoves } from "./what-moves.tsx";

/** Longest word to the client, as the table takes it. */
const LONGEST_MESSAGE = 2000;

/** Shows what going to One changes and what the client will see, lets choose, and does it. */
export function GraduateDialog({ onClose }: { onClose: () => void }) {
	const { t } = useTranslation("graduations");
	const { t: common } = useTranslation();
	const shown = useCurrentClient();
	const preview = useQuery(graduationPreviewQuery(useDossierClient(), shown.id));
	return (
		<Dialog
			open
			onOpenChange={(open) => {
				if (!open) onClose();
			}}
		>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("prepare.title", { name: shown.nom })}</DialogTitle>
					<DialogDescription>{t("prepare.text")}</DialogDescription>
				</DialogHeader>
				{preview.data ? (
					<GraduateForm preview={preview.data} onDone={onClose} onStale={() => preview.refetch()} />
				) : (
					<DialogBody>
						{preview.isError ? (
							<LoadError
								error={preview.error}
								onRetry={() => preview.refetch()}
								retrying={preview.isFetching}
							/>
						) : (
							<SkeletonRegion label={common("loading")} className="flex flex-col gap-3">
								<Skeleton className="h-20" />
								<Skeleton className="h-20" />
							</SkeletonRegion>
						)}
					</DialogBody>
				)}
			</DialogContent>
		</Dialog>
	);
}

interface GraduateFormProps {
	preview: GraduationPreview;
	onDone: () => void;
	onStale: () => void;
}

function GraduateForm({ preview, onDone, onStale }: GraduateFormProps) {
	const { t } = useTranslation("graduations");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const { id: clientId, nom } = useCurrentClient();
	const [modules, setModules] = useState(() =>
		preview.modules.filter(({ on }) => on).map(({ name }) => name),
	);
	const [documents, setDocuments] = useState<string[]>([]);
	const [message, setMessage] = useState("");
	const graduate = useMutation({
		mutationFn: () =>
			graduateClient(client, {
				clientId,
				revision: preview.revision,
				modules,
				shownDocuments: documents.filter((id) => preview.documents.some((document) => document.id === id)),
				message,
			}),
		onSuccess: () => {
			toast.success(t("prepare.done", { name: nom }));
			onDone();
			void queries.invalidateQueries();
		},
		onError: onStale,
	});
	return (
		<>
			<DialogBody className="flex flex-col gap-5">
				<WhatMoves preview={preview} />
				<ChosenModules modules={preview.modules} chosen={modules} onChoose={setModules} />
				<ChosenDocuments documents={preview.documents} chosen={documents} onChoose={setDocuments} />
				<Field
					label={t("prepare.message")}
					hint={t("prepare.messageHint")}
					optionalLabel={common("optional")}
				>
					<Textarea
						maxLength={LONGEST_MESSAGE}
						value={message}
						onChange={(event) => setMessage(event.target.value)}
					/>
				</Field>
				<p className="text-muted-foreground text-sm">{t("prepare.told", { count: preview.members })}</p>
				<FormError error={graduate.error} />
			</DialogBody>
			<DialogFooter>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button disabled={!preview.possible} pending={graduate.isPending} onClick={() => graduate.mutate()}>
					{t("prepare.submit")}
				</Button>
			</DialogFooter>
		</>
	);
}
