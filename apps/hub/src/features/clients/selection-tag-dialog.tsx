import type { ManyClientsAct } from "@dossier/shared/clients/many";
import { clientTagsQuery } from "@dossier/shared/clients/queries";
import { normalTag, TAGS } from "@dossier/shared/clients/schema";
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
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface SelectionTagDialogProps {
	onAct: (act: ManyClientsAct) => void;
	onClose: () => void;
}

/** Adds a tag to every chosen client, or takes it away from them. */
export function SelectionTagDialog({ onAct, onClose }: SelectionTagDialogProps) {
	const { t } = useTranslation("clientLists");
	const { t: common } = useTranslation();
	const id = useId();
	const inUse = useQuery(clientTagsQuery(useDossierClient())).data ?? [];
	const [typed, setTyped] = useState("");
	const [missing, setMissing] = useState(false);
	const submit = (kind: "add_tag" | "remove_tag") => {
		const tag = normalTag(typed);
		if (tag) onAct({ kind, tag });
		else setMissing(true);
	};
	return (
		<Dialog
			open
			onOpenChange={(open) => {
				if (!open) onClose();
			}}
		>
			<DialogContent closeLabel={common("close")} size="sm">
				<DialogHeader>
					<DialogTitle>{t("selection.tagTitle")}</DialogTitle>
					<DialogDescription>{t("selection.tagText")}</DialogDescription>
				</DialogHeader>
				<form
					noValidate
					className="contents"
					onSubmit={(event) => {
						event.preventDefault();
						submit("add_tag");
					}}
				>
					<DialogBody>
						<Field label={t("selection.tagName")} error={missing ? t("selection.tagInvalid") : undefined}>
							<Input
								autoComplete="off"
								list={`${id}-tags`}
								maxLength={TAGS.longest}
								value={typed}
								onChange={(event) => setTyped(event.target.value)}
							/>
						</Field>
						<datalist id={`${id}-tags`}>
							{inUse.map((tag) => (
								<option key={tag} value={tag} />
							))}
						</datalist>
					</DialogBody>
					<DialogFooter>
						<Button variant="secondary" onClick={() => submit("remove_tag")}>
							{t("selection.removeTag")}
						</Button>
						<Button type="submit">{t("selection.addTag")}</Button>
					</DialogFooter>
				</form>
			</DialogContent>
		</Dialog>
	);
}
