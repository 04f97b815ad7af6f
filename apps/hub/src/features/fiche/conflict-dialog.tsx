import {
	differences,
	type FicheDifference,
	type FicheState,
	merged,
	type Side,
} from "@dossier/shared/fiche/compare";
import { type FicheRecord, readOnlyValues } from "@dossier/shared/fiche/fields";
import { writeFiche } from "@dossier/shared/fiche/write-fiche";
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
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ConflictChoice } from "./conflict-choice.tsx";
import { fileOf, stateOf } from "./use-fiche-draft.ts";

interface ConflictDialogProps {
	base: FicheState;
	mine: FicheState;
	/** The fiche as somebody else saved it. */
	record: FicheRecord;
	onClose: () => void;
	/** The file both versions make together. */
	onChoose: (text: string) => void;
}

/** Two versions of one fiche, value by value: nothing is lost before a person chose. */
export function ConflictDialog({ base, mine, record, onClose, onChoose }: ConflictDialogProps) {
	const { t } = useTranslation("fiche");
	const { t: common } = useTranslation();
	const theirs = useMemo(() => stateOf(record, fileOf(record)), [record]);
	const found = useMemo(() => differences(base, mine, theirs), [base, mine, theirs]);
	const [chosen, setChosen] = useState<ReadonlyMap<FicheDifference["field"], Side>>(new Map());
	const sideOf = ({ field, suggested }: FicheDifference) => chosen.get(field) ?? suggested;
	const open = found.filter((difference) => sideOf(difference) === null).length;
	const takeAll = (side: Side) => setChosen(new Map(found.map(({ field }) => [field, side])));
	const choose = () => {
		const choices = new Map(found.map((difference) => [difference.field, sideOf(difference) ?? "mine"]));
		const result = merged(base, mine, theirs, choices);
		onChoose(writeFiche(result.layout, result.input, readOnlyValues(record)));
	};
	return (
		<Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
			<DialogContent size="xl" closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("conflict.title")}</DialogTitle>
					<DialogDescription>{t("conflict.text")}</DialogDescription>
				</DialogHeader>
				<DialogBody className="flex flex-col gap-4">
					<div className="flex flex-wrap gap-2">
						<Button variant="secondary" size="sm" onClick={() => takeAll("mine")}>
							{t("conflict.allMine")}
						</Button>
						<Button variant="secondary" size="sm" onClick={() => takeAll("theirs")}>
							{t("conflict.allTheirs")}
						</Button>
					</div>
					{found.length === 0 ? <p className="text-sm">{t("conflict.none")}</p> : null}
					{found.map((difference) => (
						<ConflictChoice
							key={difference.field}
							difference={difference}
							side={sideOf(difference)}
							onChoose={(side) => setChosen(new Map(chosen).set(difference.field, side))}
						/>
					))}
				</DialogBody>
				<DialogFooter>
					<p role="status" className="me-auto self-center text-muted-foreground text-sm">
						{open > 0 ? t("conflict.open", { count: open }) : null}
					</p>
					<Button variant="secondary" onClick={onClose}>
						{common("cancel")}
					</Button>
					<Button disabled={open > 0} onClick={choose}>
						{t("conflict.save")}
					</Button>
				</DialogFooter>
			</DialogContent>
		</Dialog>
	);
}
