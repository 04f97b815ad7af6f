import type { FicheRecord } from "@dossier/shared/fiche/fields";
import { Button } from "@dossier/ui/button";
import { classNames } from "@dossier/ui/class-names";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { SegmentedControl, SegmentedControlItem } from "@dossier/ui/segmented-control";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { FicheForm } from "./fiche-form.tsx";
import { FicheToolbar } from "./fiche-toolbar.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { useFicheDraft } from "./use-fiche-draft.ts";
import { useFicheSave } from "./use-fiche-save.ts";
import { YamlPane } from "./yaml-pane.tsx";

interface FicheEditorProps {
	record: FicheRecord;
	mayEdit: boolean;
}

/** The form and the file side by side, on a phone one at a time: two views of one text. */
export function FicheEditor({ record, mayEdit }: FicheEditorProps) {
	const { t } = useTranslation("fiche");
	const draft = useFicheDraft(record);
	const save = useFicheSave(record, draft);
	const [view, setView] = useState("form");
	const [target, setTarget] = useState<{ from: number } | null>(null);
	const [isComparing, setComparing] = useState(false);
	const { issues } = draft.reading;
	const form = useId();
	const isReadable = draft.reading.input !== null;
	return (
		<div className="flex flex-col gap-4">
			<FicheToolbar record={record} draft={draft} mayEdit={mayEdit} saving={save.isPending} form={form} />
			{draft.isOvertaken ? (
				<InlineNotice
					tone="warning"
					title={t("conflict.noticeTitle")}
					action={
						<Button variant="secondary" size="sm" disabled={!isReadable} onClick={() => setComparing(true)}>
							{t("conflict.compare")}
						</Button>
					}
				>
					{t("conflict.noticeText")}
				</InlineNotice>
			) : (
				<FormError error={save.error} />
			)}
			<SegmentedControl
				label={t("view.label")}
				value={view}
				onValueChange={setView}
				className="self-start lg:hidden"
			>
				<SegmentedControlItem value="form">{t("view.form")}</SegmentedControlItem>
				<SegmentedControlItem value="yaml">{t("view.yaml")}</SegmentedControlItem>
			</SegmentedControl>
			{isReadable ? null : <InlineNotice tone="warning">{t("form.unreadable")}</InlineNotice>}
			<div className="grid min-w-0 items-start gap-5 lg:grid-cols-2">
				<form
					id={form}
					noValidate
					onSubmit={(event) => {
						event.preventDefault();
						if (draft.isOvertaken) setComparing(true);
						else save.mutate(draft.text);
					}}
					className={classNames("min-w-0", view !== "form" && "max-lg:hidden")}
				>
					<FicheForm
						input={draft.input}
						issues={issues}
						disabled={!mayEdit || !isReadable || save.isPending}
						onChange={draft.change}
					/>
				</form>
				<YamlPane
					text={draft.text}
					onChange={draft.write}
					issues={issues}
					readOnly={!mayEdit || save.isPending}
					target={target}
					onShow={({ from }) => setTarget({ from })}
					className={classNames("min-w-0 lg:sticky lg:top-4", view !== "yaml" && "max-lg:hidden")}
				/>
			</div>
			{isComparing && draft.mine ? (
				<ConflictDialog
					base={draft.base}
					mine={draft.mine}
					record={record}
					onClose={() => setComparing(false)}
					onChoose={(text) => {
						draft.open(record, text);
						setComparing(false);
						save.mutate(text);
					}}
				/>
			) : null}
			<LeaveDialog when={draft.isChanged && !save.isPending} />
		</div>
	);
}
