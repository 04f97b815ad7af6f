import type { ModuleName } from "@dossier/shared/modules/queries";
import { EmptyState } from "@dossier/ui/empty-state";
import { FolderOpen, Images, LayoutGrid, type LucideIcon, Newspaper, Route } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { paths } from "../../paths.ts";

const icons: Record<ModuleName, LucideIcon> = {
	documents: FolderOpen,
	assets: Images,
	parcours: Route,
	activite: Newspaper,
};

const places: Record<ModuleName, string> = {
	documents: paths.documents,
	assets: paths.documentsIn("assets"),
	parcours: paths.parcours,
	activite: paths.notifications,
};

/** The modules of One that the agency switched on, each the way to its room. */
export function ModuleGrid({ modules }: { modules: readonly ModuleName[] }) {
	const { t } = useTranslation("modules");
	const agency = useAgencyName();
	if (modules.length === 0) {
		return (
			<EmptyState
				icon={LayoutGrid}
				size="compact"
				title={t("empty.title")}
				text={t("empty.text", { agency })}
				className="rounded-xl border border-dashed"
			/>
		);
	}
	return (
		<nav aria-label={t("label")}>
			<ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
				{modules.map((name) => {
					const Icon = icons[name];
					return (
						<li key={name} className="flex">
							<Link
								to={places[name]}
								className="flex flex-1 items-center gap-3.5 rounded-xl border bg-card px-4 py-4 shadow-xs transition-colors hover:border-brand-border hover:bg-accent/60 lg:flex-col lg:items-start"
							>
								<span
									aria-hidden="true"
									className="flex size-11 shrink-0 items-center justify-center rounded-lg bg-brand-soft text-brand"
								>
									<Icon className="size-5.5" strokeWidth={1.75} />
								</span>
								<span className="flex min-w-0 flex-col">
									<span className="font-semibold">{t(`${name}.name`)}</span>
									<span className="text-pretty text-muted-foreground text-sm">{t(`${name}.text`)}</span>
								</span>
							</Link>
						</li>
					);
				})}
			</ul>
		</nav>
	);
}
