import { AlertDialog } from "@dossier/ui/alert-dialog";
import { useTranslation } from "react-i18next";
import { DirectoryNameDialog } from "./arranging/directory-name-dialog.tsx";
import type { Place } from "./arranging/place.ts";
import { WhereDialog } from "./arranging/where-dialog.tsx";
import { ArrivalDialog } from "./arrival-dialog.tsx";
import type { Chosen } from "./chosen.ts";
import type { FolderContext } from "./folder-context.ts";
import type { Question } from "./question.ts";
import { RenameDialog } from "./rename-dialog.tsx";
import { VisibilityPreviewDialog } from "./visibility/visibility-preview-dialog.tsx";

interface QuestionDialogProps {
	question: Question;
	context: FolderContext;
	onMove: (chosen: Chosen, place: Place) => void;
	onClose: () => void;
}

/** Asks what an act has to ask. */
export function QuestionDialog({ question, context, onMove, onClose }: QuestionDialogProps) {
	switch (question.kind) {
		case "rename":
			return <RenameDialog document={question.document} onClose={onClose} />;
		case "directory-name":
			return <DirectoryNameDialog context={context} directory={question.directory} onClose={onClose} />;
		case "where":
			return <WhereDialog context={context} chosen={question.chosen} onMove={onMove} onClose={onClose} />;
		case "show":
			return (
				<VisibilityPreviewDialog
					clientId={context.client.id}
					change={question.change}
					onConfirm={question.onConfirm}
					onClose={onClose}
				/>
			);
		case "arrival":
			return (
				<ArrivalDialog
					clientId={context.client.id}
					arrivals={question.arrivals}
					onConfirm={question.onConfirm}
					onClose={onClose}
				/>
			);
		case "name-taken":
			return <KeepBothDialog onKeepBoth={question.onKeepBoth} onClose={onClose} />;
	}
}

function KeepBothDialog({ onKeepBoth, onClose }: { onKeepBoth: () => void; onClose: () => void }) {
	const { t } = useTranslation("arranging");
	const { t: common } = useTranslation();
	return (
		<AlertDialog
			open
			onOpenChange={onClose}
			title={t("nameTaken.title")}
			description={t("nameTaken.text")}
			confirmLabel={t("nameTaken.keepBoth")}
			cancelLabel={common("cancel")}
			destructive={false}
			onConfirm={() => {
				onClose();
				onKeepBoth();
			}}
		/>
	);
}
