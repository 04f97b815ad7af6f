import type { ConsentementKind } from "@dossier/shared/consentements/queries";
import { Button } from "@dossier/ui/button";
import { Markdown } from "@dossier/ui/document-preview/markdown";
import { Field } from "@dossier/ui/field";
import { SegmentedControl, SegmentedControlItem } from "@dossier/ui/segmented-control";
import { Textarea } from "@dossier/ui/textarea";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PublishDialog } from "./publish-dialog.tsx";

/** As the constraint consentement_textes_body_is_given says. */
const LONGEST = 100_000;

interface TextFormProps {
	kind: ConsentementKind;
	/** The version in force, 0 when there is none. */
	version: number;
	/** Its text. */
	current: string;
}

/** Writes the next version, in Markdown, beside how it will read. */
export function TextForm({ kind, version, current }: TextFormProps) {
	const { t } = useTranslation("consentements");
	const [body, setBody] = useState(current);
	const [reading, setReading] = useState(false);
	const [publishing, setPublishing] = useState(false);
	const changed = body.trim() !== "" && body !== current;
	return (
		<div className="flex flex-col gap-3">
			<SegmentedControl
				label={t(`${kind}.view`)}
				value={reading ? "read" : "write"}
				onValueChange={(view) => setReading(view === "read")}
				className="self-start"
			>
				<SegmentedControlItem value="write">{t("write")}</SegmentedControlItem>
				<SegmentedControlItem value="read">{t("read")}</SegmentedControlItem>
			</SegmentedControl>
			{reading ? (
				<div className="rounded-lg border p-4">
					<Markdown text={body} />
				</div>
			) : (
				<Field label={t(`${kind}.field`)} labelHidden hint={t("markdownHint")}>
					<Textarea
						rows={12}
						maxLength={LONGEST}
						value={body}
						onChange={({ target }) => setBody(target.value)}
					/>
				</Field>
			)}
			<Button className="self-start" disabled={!changed} onClick={() => setPublishing(true)}>
				{t("publish", { version: version + 1 })}
			</Button>
			{publishing ? (
				<PublishDialog
					kind={kind}
					version={version + 1}
					before={current}
					after={body}
					onClose={() => setPublishing(false)}
				/>
			) : null}
		</div>
	);
}
