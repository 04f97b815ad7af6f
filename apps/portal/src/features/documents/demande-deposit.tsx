import { buttonVariants } from "@dossier/ui/button";
import { classNames } from "@dossier/ui/class-names";
import { Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { depositGroup } from "./document-group.ts";
import { FilePicker } from "./file-picker.tsx";
import { useUploadItems, useUploads } from "./uploads.ts";
import { UploadsPanel } from "./uploads-panel.tsx";
import { useDocumentGroups } from "./use-document-groups.ts";

interface DemandeDepositProps {
	/** What the agency asked for. */
	demandeId: string;
	name: string;
}

/** Gives a document that is asked for, and shows it on its way. Nothing where nothing may be added. */
export function DemandeDeposit({ demandeId, name }: DemandeDepositProps) {
	const { t } = useTranslation("uploads");
	const { space, readOnly } = useMembership();
	const queue = useUploads();
	const groups = useDocumentGroups().data;
	const onTheWay = useUploadItems().some(({ target }) => target.demandeId === demandeId);
	const group = groups && !readOnly ? depositGroup(groups) : undefined;
	if (!group) return null;
	if (onTheWay) return <UploadsPanel demandeId={demandeId} className="w-full" />;
	return (
		<FilePicker
			source="files"
			className={classNames(buttonVariants({ size: "md" }), "min-h-11")}
			onFiles={(files) => queue.add(files, { clientId: space.clientId, folder: group.folder, demandeId })}
		>
			<Upload aria-hidden="true" />
			{t("give")}
			<span className="sr-only">{name}</span>
		</FilePicker>
	);
}
