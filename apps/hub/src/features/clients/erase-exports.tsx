import type { Archive } from "@dossier/shared/archives/use-archive";
import { Button } from "@dossier/ui/button";
import { Braces, FolderDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ArchiveParts } from "../../archives/archive-parts.tsx";

interface EraseExportsProps {
	archive: Archive;
	recording: boolean;
	onRecord: () => void;
}

/** What can be taken along before a client is erased. */
export function EraseExports({ archive, recording, onRecord }: EraseExportsProps) {
	const { t } = useTranslation("clients");
	return (
		<div className="flex flex-col gap-2">
			<p className="text-sm">{t("erase.exportFirst")}</p>
			<div className="flex flex-wrap gap-2">
				<Button variant="secondary" size="sm" onClick={archive.request} pending={archive.pending}>
					<FolderDown aria-hidden="true" />
					{t("erase.archive")}
				</Button>
				<Button variant="secondary" size="sm" onClick={onRecord} pending={recording}>
					<Braces aria-hidden="true" />
					{t("erase.record")}
				</Button>
			</div>
			<ArchiveParts archive={archive} />
		</div>
	);
}
