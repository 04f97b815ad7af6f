import { Button } from "@dossier/ui/button";
import { EmptyState } from "@dossier/ui/empty-state";
import { FolderOpen, SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";

interface DocumentsEmptyProps {
	mayWrite: boolean;
	/** True when a search hides what there is. */
	searching: boolean;
	onAdd: () => void;
}

/** Why there is no document to show, and what to do about it. */
export function DocumentsEmpty({ mayWrite, searching, onAdd }: DocumentsEmptyProps) {
	const { t } = useTranslation("documents");
	if (searching) {
		return <EmptyState icon={SearchX} title={t("list.noMatchTitle")} text={t("list.noMatchText")} />;
	}
	return (
		<EmptyState
			icon={FolderOpen}
			title={t("list.emptyTitle")}
			text={mayWrite ? t("list.emptyText") : t("list.emptyTextReader")}
			action={
				mayWrite ? (
					<Button variant="secondary" onClick={onAdd}>
						{t("add")}
					</Button>
				) : undefined
			}
		/>
	);
}
