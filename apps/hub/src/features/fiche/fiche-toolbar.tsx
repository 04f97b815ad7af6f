import type { FicheRecord } from "@dossier/shared/fiche/fields";
import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { Download, FileUp } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FicheDraft } from "./use-fiche-draft.ts";

interface FicheToolbarProps {
	record: FicheRecord;
	draft: FicheDraft;
	mayEdit: boolean;
	saving: boolean;
	/** The id of the form the button saves, as Enter in one of its fields does. */
	form: string;
}

/** How the fiche stands, and what can be done with it whole: save, forget, import, export. */
export function FicheToolbar({ record, draft, mayEdit, saving, form }: FicheToolbarProps) {
	const { t } = useTranslation("fiche");
	const picker = useRef<HTMLInputElement>(null);
	const wrong = draft.reading.issues.length;
	const state = !draft.isChanged
		? t("state.stored")
		: wrong
			? t("state.wrong", { count: wrong })
			: t("state.changed");
	const importFile = async (file: File | undefined) => {
		if (!file) return;
		const before = draft.text;
		draft.write(await file.text());
		toast.success(t("import.done", { name: file.name }), {
			action: { label: t("import.undo"), onClick: () => draft.write(before) },
		});
	};
	return (
		<div className="flex flex-wrap items-center gap-2">
			<p role="status" className="me-auto text-muted-foreground text-sm">
				{state}
			</p>
			{mayEdit ? (
				<>
					<input
						ref={picker}
						type="file"
						accept=".yaml,.yml"
						aria-label={t("import.pick")}
						className="sr-only"
						tabIndex={-1}
						onChange={({ target }) => {
							void importFile(target.files?.[0]);
							target.value = "";
						}}
					/>
					<Button variant="secondary" onClick={() => picker.current?.click()}>
						<FileUp aria-hidden="true" />
						{t("import.open")}
					</Button>
				</>
			) : null}
			<Button variant="secondary" onClick={() => download(draft.text)}>
				<Download aria-hidden="true" />
				{t("export")}
			</Button>
			{mayEdit ? (
				<>
					{draft.isChanged ? (
						<Button variant="ghost" disabled={saving} onClick={() => draft.open(record)}>
							{t("discard")}
						</Button>
					) : null}
					<Button type="submit" form={form} disabled={!draft.isChanged || wrong > 0} pending={saving}>
						{t("save")}
					</Button>
				</>
			) : null}
		</div>
	);
}

/** Has the browser save the file as it is on screen. */
function download(text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = "fiche-client.yaml";
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 1000);
}
