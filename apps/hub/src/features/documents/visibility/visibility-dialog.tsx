import type { visibilityReadersQuery } from "@dossier/shared/documents/visibility";
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
import type { UseQueryResult } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LoadError } from "../../../feedback/load-error.tsx";
import { PreviewedReaders } from "./previewed-readers.tsx";

type Readers = Awaited<ReturnType<NonNullable<ReturnType<typeof visibilityReadersQuery>["queryFn"]>>>;

interface VisibilityDialogProps {
	/** What is still being asked of the database: shown as loading, or as its error. */
	asked: Pick<UseQueryResult, "error" | "isFetching" | "refetch">;
	/** The lines of what would be seen and by whom, once it is known. */
	preview: { lines: readonly ReactNode[]; readers: Readers } | undefined;
	onConfirm: () => void;
	onClose: () => void;
}

/** Says what a client would newly see, and who, before it is so. One Enter agrees. */
export function VisibilityDialog({ asked, preview, onConfirm, onClose }: VisibilityDialogProps) {
	const { t } = useTranslation("visibility");
	const { t: common } = useTranslation();
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
						{preview ? t("summary", { count: preview.lines.length }) : t("asking")}
					</DialogDescription>
				</DialogHeader>
				<DialogBody className="flex flex-col gap-4">
					{preview ? (
						<>
							<ul aria-label={t("documents")} className="max-h-64 divide-y overflow-y-auto rounded-lg border">
								{preview.lines}
							</ul>
							<PreviewedReaders readers={preview.readers} />
						</>
					) : asked.error ? (
						<LoadError error={asked.error} onRetry={() => asked.refetch()} retrying={asked.isFetching} />
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
					{preview ? (
						<Button autoFocus onClick={agree}>
							<Eye aria-hidden="true" />
							{t("show", { count: preview.lines.length })}
						</Button>
					) : null}
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}
