import type { modelesQuery } from "@dossier/shared/parcours/modele-queries";
import { Card, CardAction, CardContent, CardHeader, CardTitle } from "@dossier/ui/card";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { ModeleMenu } from "./modele-menu.tsx";

type Modele = Awaited<ReturnType<NonNullable<ReturnType<typeof modelesQuery>["queryFn"]>>>[number];

/** A template in the list of them. */
export function ModeleCard({ modele, mayCompose }: { modele: Modele; mayCompose: boolean }) {
	const { t } = useTranslation("parcours");
	return (
		<Card className="relative flex-1 transition-colors hover:border-brand-border">
			<CardHeader>
				<CardTitle>
					<Link
						to={paths.modele(modele.id)}
						className="wrap-anywhere after:absolute after:inset-0 after:rounded-lg"
					>
						{modele.name}
					</Link>
				</CardTitle>
				{mayCompose ? (
					<CardAction className="relative">
						<ModeleMenu modele={modele} />
					</CardAction>
				) : null}
			</CardHeader>
			<CardContent className="flex flex-1 flex-col justify-between gap-3">
				<p className="line-clamp-2 text-muted-foreground text-sm">{modele.description}</p>
				<p className="text-sm">
					{t("modeles.steps", { count: modele.etapes })}
					{modele.usualDays > 0 ? ` · ${t("modeles.days", { count: modele.usualDays })}` : null}
				</p>
			</CardContent>
		</Card>
	);
}
