import type { FileSummary } from "@dossier/shared/clients/import/import-file";
import { CardDescription } from "@dossier/ui/card";
import { useTranslation } from "react-i18next";

const separators: Readonly<Record<string, "comma" | "semicolon" | "tab" | "bar">> = {
	",": "comma",
	";": "semicolon",
	"\t": "tab",
	"|": "bar",
};

/** How the file was understood, in a sentence. */
export function FileFacts({ summary }: { summary: FileSummary }) {
	const { t } = useTranslation("clientImports");
	return (
		<CardDescription>
			{t("preview.facts", {
				name: summary.name,
				count: summary.rowCount,
				separator: t(`separators.${separators[summary.separator] ?? "comma"}`),
				encoding: t(`encodings.${summary.encoding}`),
			})}
		</CardDescription>
	);
}
