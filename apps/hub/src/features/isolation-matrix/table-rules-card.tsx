import { type TableRules, VERBS } from "@dossier/shared/isolation-matrix/matrix";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { useTranslation } from "react-i18next";
import { matrix } from "./matrix.ts";
import { Outcome } from "./outcome.tsx";

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
				<CardTitle>
					<code className="font-mono text-sm">{table}</code>
				</CardTitle>
				<CardDescription lang="fr">{rules.sentence}</CardDescription>
			</CardHeader>
			<CardContent>
				<dl className="grid gap-x-6 gap-y-4 sm:grid-cols-[8rem_1fr]">
					{VERBS.map((verb) => (
						<div key={verb} className="contents">
							<dt className="font-medium text-sm">{t(`verb.${verb}`)}</dt>
							<dd className="flex flex-col gap-3">
								{rules[verb]
									.filter(({ who }) => !role || who.includes(role))
									.map((rule) => (
										<div key={rule.who.join()} className="flex flex-col gap-1" lang="fr">
											{role ? null : (
												<p className="text-sm">
													{rule.who.length === matrix.everyone.length
														? t("everybody")
														: rule.who.map((name) => matrix.roles[name]?.sentence ?? name).join(" · ")}
												</p>
											)}
											<Outcome rule={rule} />
										</div>
									))}
							</dd>
						</div>
					))}
				</dl>
			</CardContent>
		</Card>
	);
}
