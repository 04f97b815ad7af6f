import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { UploadDropzone } from "@dossier/ui/upload-dropzone";
import { Camera, FolderUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import type { DocumentGroup } from "./document-group.ts";
import { FilePicker } from "./file-picker.tsx";
import { photoName } from "./photo-name.ts";
import { useDeposit } from "./use-deposit.ts";
import { useLimitsSentence } from "./use-limits-sentence.ts";

interface DepositDialogProps {
	group: DocumentGroup;
	open: boolean;
	onOpenChange: (open: boolean) => void;
}

const choice =
	"flex min-h-24 flex-1 flex-col items-center justify-center gap-2 rounded-lg border bg-card p-3 text-center font-medium shadow-xs transition-colors hover:border-brand-border hover:bg-brand-soft [&_svg]:size-7 [&_svg]:text-brand";

/** Says what may be given, then takes it: camera and files on a phone, drop and files elsewhere. */
export function DepositDialog({ group, open, onOpenChange }: DepositDialogProps) {
	const { t } = useTranslation(["uploads", "common"]);
	const deposit = useDeposit();
	const navigate = useNavigate();
	const limits = useLimitsSentence();
	const give = (files: readonly File[]) => {
		deposit(files, group);
		onOpenChange(false);
		void navigate(paths.documentsIn(group.key, group.directory));
	};
	return (
		<Dialog open={open} onOpenChange={onOpenChange}>
			<DialogContent closeLabel={t("common:close")}>
				<DialogHeader>
					<DialogTitle>{t("uploads:deposit")}</DialogTitle>
					<DialogDescription>{limits}</DialogDescription>
				</DialogHeader>
				<DialogBody className="pb-[max(1.25rem,env(safe-area-inset-bottom))]">
					<div className="hidden gap-3 pointer-coarse:flex">
						<FilePicker
							source="photo"
							className={choice}
							onFiles={(files) =>
								give(
									files.map(
										(file) => new File([file], photoName(file.name, new Date()), { type: file.type }),
									),
								)
							}
						>
							<Camera aria-hidden="true" strokeWidth={1.5} />
							{t("uploads:takePhoto")}
						</FilePicker>
						<FilePicker source="files" multiple className={choice} onFiles={give}>
							<FolderUp aria-hidden="true" strokeWidth={1.5} />
							{t("uploads:chooseFiles")}
						</FilePicker>
					</div>
					<UploadDropzone
						className="pointer-coarse:hidden"
						onFiles={give}
						title={t("uploads:drop")}
						activeTitle={t("uploads:dropNow")}
						buttonLabel={t("uploads:chooseFiles")}
					/>
				</DialogBody>
			</DialogContent>
		</Dialog>
	);
}
