import type { Tables } from "@dossier/shared/database.types";
import { buttonVariants } from "@dossier/ui/button";
import { classNames } from "@dossier/ui/class-names";
import { FileUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { FilePicker } from "./file-picker.tsx";
import { useUploads } from "./uploads.ts";
import { useDocumentGroups } from "./use-document-groups.ts";

/** Replaces what the client gave by a newer one; the earlier ones stay. Only for what they gave, where they may add. */
export function NewVersionButton({ document }: { document: Tables<"documents"> }) {
	const { t } = useTranslation("documents");
	const { readOnly } = useMembership();
	const queue = useUploads();
	const groups = useDocumentGroups().data ?? [];
	const mayAdd = groups.some(({ folder, mayAdd }) => mayAdd && folder === document.folder);
	if (readOnly || document.origin !== "client" || !mayAdd) return null;
	return (
		<FilePicker
			source="files"
			onFiles={(files) => queue.add(files, { documentId: document.id })}
			className={classNames(buttonVariants({ variant: "secondary", size: "lg" }), "overflow-hidden")}
		>
			<FileUp aria-hidden="true" className="size-5" />
			{t("newVersion")}
		</FilePicker>
	);
}
