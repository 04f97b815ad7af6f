import { LARGEST_FILE } from "@dossier/shared/clients/import/limits";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { Progress } from "@dossier/ui/progress";
import { UploadDropzone } from "@dossier/ui/upload-dropzone";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type OpenedFile, openImportFile } from "./opened-file.ts";

/** Why a file is not taken. */
type Refusal = "tooLarge" | "empty" | "unreadable";

/** Takes a CSV file and reads it. */
export function FileChoice({ onOpened }: { onOpened: (file: OpenedFile) => void }) {
	const { t } = useTranslation("clientImports");
	const [refusal, setRefusal] = useState<Refusal | null>(null);
	const open = useMutation({
		mutationFn: openImportFile,
		onSuccess: (opened) => {
			if (opened.summary.rowCount > 0) return onOpened(opened);
			opened.close();
			setRefusal("empty");
		},
		onError: () => setRefusal("unreadable"),
	});
	const choose = ([file]: File[]) => {
		if (!file) return;
		setRefusal(file.size > LARGEST_FILE ? "tooLarge" : null);
		if (file.size <= LARGEST_FILE) open.mutate(file);
	};
	return (
		<div className="flex flex-col gap-3">
			<UploadDropzone
				title={t("choice.title")}
				activeTitle={t("choice.active")}
				hint={t("choice.hint")}
				buttonLabel={t("choice.button")}
				accept={{ "text/csv": [".csv", ".tsv", ".txt"] }}
				multiple={false}
				disabled={open.isPending}
				onFiles={choose}
			/>
			{open.isPending ? (
				<div role="status" className="flex flex-col gap-2 text-muted-foreground text-sm">
					{t("choice.reading", { name: open.variables.name })}
					<Progress label={t("choice.reading", { name: open.variables.name })} />
				</div>
			) : null}
			{refusal ? (
				<InlineNotice tone="danger" title={t(`choice.refused.${refusal}.title`)}>
					{t(`choice.refused.${refusal}.text`)}
				</InlineNotice>
			) : null}
		</div>
	);
}
