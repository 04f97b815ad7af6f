import type { ExportFormat } from "@dossier/shared/clients/export/export-clients";
import type { ClientsFilter } from "@dossier/shared/clients/queries";
import { toast } from "@dossier/ui/toaster";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { saveFile } from "../../files/save-file.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Reads every client of a filter and saves them as a file; `count` is how many are read while it goes on. */
export function useClientsExport(filter: ClientsFilter) {
	const { t } = useTranslation("clientImports");
	const client = useDossierClient();
	const tellError = useErrorToast();
	const abort = useRef(new AbortController());
	const [count, setCount] = useState<number | null>(null);
	const run = useMutation({
		mutationFn: async (format: ExportFormat) => {
			const { exportClients } = await import("@dossier/shared/clients/export/export-clients");
			const { signal } = abort.current;
			return exportClients(client, { filter, format, onProgress: setCount, signal });
		},
		onSuccess: (exported, format) => {
			const day = new Date().toISOString().slice(0, 10);
			saveFile(exported.file, `${t("exchange.fileName")}-${day}.${format}`);
			toast.success(t("exchange.done", { count: exported.count }));
		},
		onError: (error) => {
			if (!abort.current.signal.aborted) tellError(error);
		},
		onSettled: () => setCount(null),
	});
	return {
		count: run.isPending ? count : null,
		start: (format: ExportFormat) => {
			abort.current = new AbortController();
			run.mutate(format);
		},
		cancel: () => abort.current.abort(),
	};
}
