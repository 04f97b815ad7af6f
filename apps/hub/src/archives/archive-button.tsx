import type { ArchiveSelection } from "@dossier/shared/archives/queries";
import { IconButton } from "@dossier/ui/icon-button";
import { FolderDown } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ArchiveDialog } from "./archive-dialog.tsx";

interface ArchiveButtonProps {
	selection: ArchiveSelection;
	/** What is downloaded: a folder's name, "3 documents". */
	name: string;
}

/** Offers a zip of a selection. */
export function ArchiveButton({ selection, name }: ArchiveButtonProps) {
	const { t } = useTranslation("archives");
	const [open, setOpen] = useState(false);
	const title = t("allOf", { name });
	return (
		<>
			<IconButton label={title} variant="secondary" onClick={() => setOpen(true)}>
				<FolderDown aria-hidden="true" />
			</IconButton>
			{open ? <ArchiveDialog selection={selection} title={title} onClose={() => setOpen(false)} /> : null}
		</>
	);
}
