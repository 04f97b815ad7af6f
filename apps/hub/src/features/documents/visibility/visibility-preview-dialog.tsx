import { type VisibilityChange, visibilityPreviewQuery } from "@dossier/shared/documents/visibility";
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
import { Skeleton, SkeletonRegion } from "@dossier/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../../feedback/load-error.tsx";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { PreviewedDocument } from "./previewed-document.tsx";
import { PreviewedReaders } from "./previewed-readers.tsx";

interface VisibilityPreviewDialogProps {
	clientId: string;
	change: VisibilityChange;
	onConfirm: () => void;
	onClose: () => void;
}

/** Says what a client would newly see, and who, before it is so. One Enter agrees. */
export function VisibilityPreviewDialog({
	clientId,
	change,
	onConfirm,
	onClose,
}: VisibilityPreviewDialogProps) {
	const { t } = useTranslation("visibility");
	const { t: common } = useTranslation();
	const preview = useQuery(visibilityPreviewQuery(useDossierClient(), clientId, change));
	const agree = () => {
		onClose();
		onConfirm();
	};
	return (
		<Dialog open onOpenChange={onClose}>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("title")}</DialogTitle>
					<DialogDescription>
						{preview.data ? t("summary", { count: preview.data.documents.length }) : t("asking")}
					</DialogDescription>
				</DialogHeader>
				<DialogBody className="flex flex-col gap-4">
					{preview.data ? (
						<>
							<ul aria-label={t("documents")} className="max-h-64 divide-y overflow-y-auto rounded-lg border">
								{preview.data.documents.map((document) => (
									<PreviewedDocument key={document.document_id} document={document} clientId={clientId} />
								))}
							</ul>
							<PreviewedReaders readers={preview.data.readers} />
						</>
					) : preview.isError ? (
						<LoadError
							error={preview.error}
							onRetry={() => preview.refetch()}
							retrying={preview.isFetching}
						/>
					) : (
						<SkeletonRegion label={common("loading")} className="flex flex-col gap-2">
							<Skeleton className="h-11" />
							<Skeleton className="h-11" />
						</SkeletonRegion>
					)}
				</DialogBody>
				<DialogFooter>
					<DialogClose asChild>
						<Button variant="secondary">{common("cancel")}</Button>
					</DialogClose>
					{preview.data ? (
						<Button autoFocus onClick={agree}>
							<Eye aria-hidden="true" />
							{t("show", { count: preview.data.documents.length })}
						</Button>
					) : null}
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}
