import type { ArchiveSelection } from "@dossier/shared/archives/queries";
import { Button } from "@dossier/ui/button";
import { FolderDown } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ArchiveDialog } from "./archive-dialog.tsx";

interface ArchiveButtonProps {
	selection: ArchiveSelection;
	/** What is downloaded: a folder's name, "3 documents". */
	name: string;
	className?: string;
}

/** Offers a zip of a selection. */
export function ArchiveButton({ selection, name, className }: ArchiveButtonProps) {
	const { t } = useTranslation("archives");
	const [open, setOpen] = useState(false);
	const title = t("allOf", { name });
	return (
		<>
			<Button variant="secondary" aria-label={title} className={className} onClick={() => setOpen(true)}>
				<FolderDown aria-hidden="true" />
				{t("all")}
			</Button>
			{open ? <ArchiveDialog selection={selection} title={title} onClose={() => setOpen(false)} /> : null}
		</>
	);
}
