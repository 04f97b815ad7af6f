import { type ArchiveSelection, archiveSizeQuery } from "@dossier/shared/archives/queries";
import { useArchive } from "@dossier/shared/archives/use-archive";
import { formatBytes } from "@dossier/shared/formats/size";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Skeleton } from "@dossier/ui/skeleton";
import { toast } from "@dossier/ui/toaster";
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { FormError } from "../feedback/form-error.tsx";
import { useLocale } from "../i18n/locale.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { ArchiveParts } from "./archive-parts.tsx";

interface ArchiveDialogProps {
	selection: ArchiveSelection;
	/** What is downloaded, as a title: the client's name, a folder's, "3 documents". */
	title: string;
	onClose: () => void;
}

/** Says how much a zip would hold, then has the browser download it. */
export function ArchiveDialog({ selection, title, onClose }: ArchiveDialogProps) {
	const { t } = useTranslation("archives");
	const { t: common } = useTranslation();
	const { locale } = useLocale();
	const client = useDossierClient();
	const size = useQuery(archiveSizeQuery(client, selection));
	const archive = useArchive(client, selection, () => {
		toast.success(t("started"), { description: t("startedAdvice") });
		onClose();
	});
	const count = size.data?.documents;
	return (
		<Dialog open onOpenChange={(open) => !open && onClose()}>
			<DialogContent closeLabel={common("close")} aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle>{title}</DialogTitle>
				</DialogHeader>
				<DialogBody className="flex flex-col gap-4">
					{size.data ? (
						<p aria-live="polite">
							{count === 0
								? t("empty")
								: t("size", { count, size: formatBytes(size.data.size_bytes, locale) })}
						</p>
					) : size.isError ? null : (
						<Skeleton className="h-5 w-48" />
					)}
					{archive.parts ? (
						<ArchiveParts archive={archive} />
					) : (
						<p className="text-muted-foreground text-sm">
							{size.data && size.data.parts > 1 ? t("inParts", { count: size.data.parts }) : t("advice")}
						</p>
					)}
					<FormError error={size.error ?? archive.error} />
				</DialogBody>
				<DialogFooter>
					<DialogClose asChild>
						<Button variant="secondary">{common(archive.parts ? "close" : "cancel")}</Button>
					</DialogClose>
					{archive.parts ? null : (
						<Button pending={archive.pending} disabled={!count} onClick={archive.request}>
							<Download aria-hidden="true" />
							{t("download")}
						</Button>
					)}
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}
