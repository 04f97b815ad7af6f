import { findDocumentByName, nextFreeName } from "@dossier/shared/documents/names";
import type { UploadItem } from "@dossier/shared/documents/upload-queue";
import { Button } from "@dossier/ui/button";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSentence } from "../../feedback/use-sentence.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { nameOf, useUploads } from "./uploads.ts";

/** A document has this name: it becomes its next version if the client gave it, or both are kept. */
export function NameTakenChoice({ item }: { item: UploadItem }) {
	const { t } = useTranslation("uploads");
	const client = useDossierClient();
	const queue = useUploads();
	const sentence = useSentence();
	const place = "folder" in item.target ? { ...item.target, name: nameOf(item) } : null;
	const namesake = useQuery({
		queryKey: ["documents", "namesake", place],
		queryFn: () => (place ? findDocumentByName(client, place) : null),
	}).data;
	const keepBoth = useMutation({
		mutationFn: async () => {
			if (place) queue.retry(item.id, { ...place, name: await nextFreeName(client, place) });
		},
	});
	return (
		<span className="flex flex-col gap-2 pt-0.5">
			<span>{keepBoth.error ? sentence(keepBoth.error).title : t("nameTaken.title")}</span>
			<span className="flex flex-wrap gap-2">
				{namesake?.origin === "client" ? (
					<Button
						size="sm"
						aria-label={t("nameTaken.newVersionOf", { name: namesake.name })}
						onClick={() =>
							queue.retry(item.id, { documentId: namesake.id, demandeId: item.target.demandeId })
						}
					>
						{t("nameTaken.newVersion")}
					</Button>
				) : null}
				<Button size="sm" variant="secondary" pending={keepBoth.isPending} onClick={() => keepBoth.mutate()}>
					{t("nameTaken.keepBoth")}
				</Button>
			</span>
		</span>
	);
}
