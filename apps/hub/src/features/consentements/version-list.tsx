import type { ConsentementKind } from "@dossier/shared/consentements/queries";
import { formatDate } from "@dossier/shared/formats/date";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.ts";

interface Version {
	readonly id: string;
	readonly version: number;
	readonly published_at: string;
	readonly published_by_name: string;
	readonly accepted: number;
}

/** What was published, by whom, and how many agreed to it. */
export function VersionList({ kind, versions }: { kind: ConsentementKind; versions: readonly Version[] }) {
	const { t } = useTranslation("consentements");
	const { locale } = useLocale();
	if (versions.length === 0) return null;
	return (
		<section aria-label={t(`${kind}.versions`)} className="flex flex-col gap-2">
			<h3 className="font-semibold text-sm">{t("versions.title")}</h3>
			<ol className="flex flex-col divide-y text-sm">
				{versions.map(({ id, version, published_at, published_by_name, accepted }, position) => (
					<li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
						<span>
							<span className="font-medium">{t("versions.number", { version })}</span>{" "}
							{position === 0 ? t("versions.inForce") : null}
							<span className="block text-muted-foreground">
								{t("versions.published", {
									name: published_by_name,
									date: formatDate(published_at, locale),
								})}
							</span>
						</span>
						<span className="text-muted-foreground">{t(`${kind}.accepted`, { count: accepted })}</span>
					</li>
				))}
			</ol>
		</section>
	);
}
