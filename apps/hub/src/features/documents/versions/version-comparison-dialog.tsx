import type { Tables } from "@dossier/shared/database.types";
import { formatDateTime } from "@dossier/shared/formats/date";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { NativeSelect } from "@dossier/ui/native-select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../../i18n/locale.ts";
import { VersionDifference } from "./version-difference.tsx";

type Version = Tables<"document_versions">;

interface VersionComparisonDialogProps {
	/** Newest first, two at least. */
	versions: readonly Version[];
	onClose: () => void;
}

/** Two versions of a text, and what changed from one to the other. */
export function VersionComparisonDialog({ versions, onClose }: VersionComparisonDialogProps) {
	const { t } = useTranslation("versions");
	const { t: common } = useTranslation();
	const [before, setBefore] = useState(versions[1]?.number ?? 1);
	const [after, setAfter] = useState(versions[0]?.number ?? 1);
	const find = (number: number) => versions.find((version) => version.number === number);
	const [older, newer] = [find(before), find(after)];
	return (
		<Dialog open onOpenChange={onClose}>
			<DialogContent size="xl" closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("compare")}</DialogTitle>
					<DialogDescription>{t("compareText")}</DialogDescription>
				</DialogHeader>
				<DialogBody className="flex min-h-0 flex-col gap-4">
					<div className="grid gap-3 sm:grid-cols-2">
						<VersionSelect label={t("before")} versions={versions} number={before} onNumber={setBefore} />
						<VersionSelect label={t("after")} versions={versions} number={after} onNumber={setAfter} />
					</div>
					{older && newer ? (
						<VersionDifference key={`${before}-${after}`} before={older} after={newer} />
					) : null}
				</DialogBody>
			</DialogContent>
		</Dialog>
	);
}

interface VersionSelectProps {
	label: string;
	versions: readonly Version[];
	number: number;
	onNumber: (number: number) => void;
}

function VersionSelect({ label, versions, number, onNumber }: VersionSelectProps) {
	const { t } = useTranslation("versions");
	const { locale } = useLocale();
	return (
		<Field label={label}>
			<NativeSelect value={number} onChange={(event) => onNumber(Number(event.target.value))}>
				{versions.map((version) => (
					<option key={version.id} value={version.number}>
						{t("option", {
							number: version.number,
							author: version.author_name,
							date: formatDateTime(version.available_at ?? version.created_at, locale),
						})}
					</option>
				))}
			</NativeSelect>
		</Field>
	);
}
