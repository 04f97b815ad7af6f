import type { Database } from "@dossier/shared/database.types";
import { Avatar } from "@dossier/ui/avatar";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useTranslation } from "react-i18next";

type Reader = Database["public"]["Functions"]["preview_visibility_readers"]["Returns"][number];

/** Who of the client will see it, and be told. */
export function PreviewedReaders({ readers }: { readers: readonly Reader[] }) {
	const { t } = useTranslation("visibility");
	if (readers.length === 0) return <InlineNotice tone="info">{t("nobody")}</InlineNotice>;
	const suspended = readers.some((reader) => !reader.reads_now);
	return (
		<section className="flex flex-col gap-2">
			<h3 className="font-medium text-sm">{t("readers", { count: readers.length })}</h3>
			<ul className="flex flex-wrap gap-x-4 gap-y-2">
				{readers.map((reader) => (
					<li key={reader.user_id} className="flex min-w-0 items-center gap-2 text-sm">
						<Avatar name={reader.display_name} size="sm" />
						<span className="truncate" title={reader.email}>
							{reader.display_name}
						</span>
					</li>
				))}
			</ul>
			{suspended ? <InlineNotice tone="warning">{t("suspended")}</InlineNotice> : null}
		</section>
	);
}
