import { type TableRules, VERBS } from "@dossier/shared/isolation-matrix/matrix";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { useTranslation } from "react-i18next";
import { Outcome } from "./outcome.tsx";
import { VerbForEverybody } from "./verb-for-everybody.tsx";

interface TableRulesCardProps {
	table: string;
	rules: TableRules;
	/** Only what concerns this person; everybody when absent. */
	role?: string | undefined;
}

/** One kind of thing: who reads, adds, changes and deletes it. */
export function TableRulesCard({ table, rules, role }: TableRulesCardProps) {
	const { t } = useTranslation("isolationMatrix");
	return (
		<Card>
			<CardHeader>
				<CardTitle lang="fr">{rules.sentence}</CardTitle>
				<CardDescription>
					{t("table")} <code className="font-mono">{table}</code>
				</CardDescription>
			</CardHeader>
			<CardContent>
				<dl className="grid gap-x-6 gap-y-4 sm:grid-cols-[8rem_1fr]">
					{VERBS.map((verb) => (
						<div key={verb} className="contents">
							<dt className="font-medium text-sm">{t(`verb.${verb}`)}</dt>
							<dd className="flex flex-col gap-3">
								{role ? (
									rules[verb]
										.filter(({ who }) => who.includes(role))
										.map((rule) => <Outcome key={rule.who.join()} rule={rule} />)
								) : (
									<VerbForEverybody rules={rules[verb]} />
								)}
							</dd>
						</div>
					))}
				</dl>
			</CardContent>
		</Card>
	);
}
