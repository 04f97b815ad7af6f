import { findDocumentByName, nextFreeName } from "@dossier/shared/documents/names";
import type { UploadItem } from "@dossier/shared/documents/upload-queue";
import { DossierError } from "@dossier/shared/errors/dossier-error";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { CopyPlus, FilePlus2, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { useUploadQueue } from "../../uploads/upload-queue.ts";

/** Asks what to do with a file whose name is taken: the next version, a second document, or nothing. */
export function NameTakenDialog({ item }: { item: UploadItem }) {
	const { t } = useTranslation("documents");
	const { t: common } = useTranslation();
	const queue = useUploadQueue();
	const { asVersion, keepBoth } = useNameTakenAnswers(item);
	const name = ("name" in item.target && item.target.name) || item.file.name;
	const dismiss = () => queue.dismiss(item.id);
	const pending = asVersion.isPending || keepBoth.isPending;
	return (
		<Dialog
			open
			onOpenChange={(open) => {
				if (!open && !pending) dismiss();
			}}
		>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle className="wrap-anywhere">{t("nameTaken.title", { name })}</DialogTitle>
					<DialogDescription>{t("nameTaken.text")}</DialogDescription>
				</DialogHeader>
				<DialogBody className="flex flex-col gap-2">
					<Choice
						icon={FilePlus2}
						title={t("nameTaken.newVersion")}
						text={t("nameTaken.newVersionText")}
						disabled={pending}
						onChoose={() => asVersion.mutate()}
					/>
					<Choice
						icon={CopyPlus}
						title={t("nameTaken.keepBoth")}
						text={t("nameTaken.keepBothText")}
						disabled={pending}
						onChoose={() => keepBoth.mutate()}
					/>
					<FormError error={asVersion.error ?? keepBoth.error} />
				</DialogBody>
				<DialogFooter>
					<Button variant="secondary" disabled={pending} onClick={dismiss}>
						{t("nameTaken.cancel")}
					</Button>
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}

function useNameTakenAnswers(item: UploadItem) {
	const client = useDossierClient();
	const queue = useUploadQueue();
	const place = () => {
		if (!("folder" in item.target)) throw new DossierError("NAME_TAKEN");
		return { ...item.target, name: item.target.name ?? item.file.name };
	};
	const asVersion = useMutation({
		mutationFn: async () => {
			const taken = await findDocumentByName(client, place());
			if (!taken) throw new DossierError("NOT_FOUND");
			queue.retry(item.id, { documentId: taken.id });
		},
	});
	const keepBoth = useMutation({
		mutationFn: async () => {
			const taken = place();
			queue.retry(item.id, { ...taken, name: await nextFreeName(client, taken) });
		},
	});
	return { asVersion, keepBoth };
}

interface ChoiceProps {
	icon: LucideIcon;
	title: string;
	text: string;
	disabled: boolean;
	onChoose: () => void;
}

function Choice({ icon: Icon, title, text, disabled, onChoose }: ChoiceProps) {
	return (
		<button
			type="button"
			disabled={disabled}
			onClick={onChoose}
			className="flex items-start gap-3 rounded-lg border bg-card p-3.5 text-left transition-colors hover:border-ring hover:bg-brand-soft/40 disabled:opacity-55"
		>
			<Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-brand" />
			<span className="flex flex-col gap-0.5">
				<span className="font-medium">{title}</span>
				<span className="text-muted-foreground text-sm">{text}</span>
			</span>
		</button>
	);
}
