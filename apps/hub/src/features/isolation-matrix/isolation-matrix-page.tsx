import { Field } from "@dossier/ui/field";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { NativeSelect } from "@dossier/ui/native-select";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { matrix } from "./matrix.ts";
import { TableRulesCard } from "./table-rules-card.tsx";

const PARAMETER = "pour";

/** Who can see and change what, in sentences, from the file that the database's tests run. */
export function IsolationMatrixPage() {
	const { t } = useTranslation("isolationMatrix");
	const [search, setSearch] = useSearchParams();
	const asked = search.get(PARAMETER) ?? "";
	const role = asked in matrix.roles ? asked : undefined;
	return (
		<>
			<InlineNotice tone="info" title={t("title")}>
				{t("text")}
			</InlineNotice>
			<Field label={t("for")}>
				<NativeSelect
					value={role ?? ""}
					onChange={({ target }) =>
						setSearch(target.value ? { [PARAMETER]: target.value } : {}, { replace: true })
					}
				>
					<option value="">{t("everybody")}</option>
					{Object.entries(matrix.roles).map(([name, { sentence }]) => (
						<option key={name} value={name}>
							{sentence}
						</option>
					))}
				</NativeSelect>
			</Field>
			{Object.entries(matrix.tables).map(([table, rules]) => (
				<TableRulesCard key={table} table={table} rules={rules} role={role} />
			))}
		</>
	);
}
