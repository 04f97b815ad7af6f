import type { Tables } from "@dossier/shared/database.types";
import { downloadDocument } from "@dossier/shared/documents/mutations";
import { formatDateTime } from "@dossier/shared/formats/date";
import { formatBytes } from "@dossier/shared/formats/size";
import { IconButton } from "@dossier/ui/icon-button";
import { toast } from "@dossier/ui/toaster";
import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useSentence } from "../../feedback/use-sentence.ts";
import { useLocale } from "../../i18n/locale.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface DocumentVersionsProps {
	document: Tables<"documents">;
	/** Newest first. */
	versions: readonly Tables<"document_versions">[];
}

/** The earlier states of a document, each one still there to keep. Nothing when there was only one. */
export function DocumentVersions({ document, versions }: DocumentVersionsProps) {
	const { t } = useTranslation("documents");
	if (versions.length < 2) return null;
	return (
		<section aria-labelledby="document-versions" className="flex flex-col gap-2">
			<h2 id="document-versions" className="font-semibold text-lg">
				{t("versions.title")}
			</h2>
			<ul className="divide-y rounded-xl border bg-card">
				{versions.map((version) => (
					<Version
						key={version.id}
						version={version}
						name={document.name}
						current={version.number === document.current_version}
					/>
				))}
			</ul>
		</section>
	);
}

interface VersionProps {
	version: Tables<"document_versions">;
	name: string;
	current: boolean;
}

function Version({ version, name, current }: VersionProps) {
	const { t } = useTranslation("documents");
	const { locale } = useLocale();
	const client = useDossierClient();
	const sentence = useSentence();
	const download = useMutation({
		meta: { reads: true },
		mutationFn: () => downloadDocument(client, { objectKey: version.object_key, fileName: name }),
		onError: (error) => toast.error(sentence(error).title, { description: sentence(error).advice }),
	});
	return (
		<li className="flex items-center gap-3 py-2 pr-2 pl-4">
			<div className="flex min-w-0 flex-1 flex-col">
				<span className="font-medium">
					{t(current ? "versions.current" : "version", { number: version.number })}
				</span>
				<span className="text-muted-foreground text-sm">
					{formatDateTime(version.created_at, locale)} · {formatBytes(version.size_bytes, locale)}
				</span>
			</div>
			<IconButton
				label={t("versions.download", { number: version.number })}
				pending={download.isPending}
				onClick={() => download.mutate()}
				className="text-muted-foreground"
			>
				<Download aria-hidden="true" />
			</IconButton>
		</li>
	);
}
