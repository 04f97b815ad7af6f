import type { FileSummary } from "@dossier/shared/clients/import/import-file";
import { unfinishedImportQuery } from "@dossier/shared/clients/import/queries";
import { useQuery } from "@tanstack/react-query";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { FilePreview } from "./file-preview.tsx";
import { FilePreviewSkeleton } from "./file-preview-skeleton.tsx";
import { ImportResult } from "./import-result.tsx";
import { ImportRun } from "./import-run.tsx";
import type { OpenedFile } from "./opened-file.ts";
import { useImportRun } from "./use-import-run.ts";

interface FileImportProps {
	file: OpenedFile;
	/** Back to the choice of a file. */
	onLeave: () => void;
}

/** A file from its preview to what became of it. */
export function FileImport({ file, onLeave }: FileImportProps) {
	const unfinished = useUnfinishedImport(file.summary);
	const run = useImportRun(file, unfinished.data?.id);
	if (run.progress && run.isDone) return <ImportResult run={run} progress={run.progress} onLeave={onLeave} />;
	if (run.progress) return <ImportRun run={run} progress={run.progress} />;
	if (unfinished.isError) {
		return (
			<LoadError
				error={unfinished.error}
				onRetry={() => unfinished.refetch()}
				retrying={unfinished.isFetching}
			/>
		);
	}
	if (unfinished.isPending) return <FilePreviewSkeleton />;
	return <FilePreview file={file} resumed={unfinished.data} onImport={run.start} onLeave={onLeave} />;
}

function useUnfinishedImport({ hash }: FileSummary) {
	const client = useDossierClient();
	return useQuery(unfinishedImportQuery(client, useCurrentStaff().user_id, hash));
}
