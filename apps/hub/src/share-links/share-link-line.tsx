import { formatDate } from "@dossier/shared/formats/date";
import type { ShareLink } from "@dossier/shared/share-links/queries";
import { Badge } from "@dossier/ui/badge";
import { Button } from "@dossier/ui/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/locale.ts";
import { RevokeLinkDialog } from "./revoke-link-dialog.tsx";
import { ShareLinkOpenings } from "./share-link-openings.tsx";
import { shareLinkState } from "./share-link-state.ts";

/** One link: until when, how often opened, by whom made; its log on demand. */
export function ShareLinkLine({ link }: { link: ShareLink }) {
	const { t } = useTranslation("shareLinks");
	const { locale } = useLocale();
	const [log, setLog] = useState(false);
	const [revoking, setRevoking] = useState(false);
	const state = shareLinkState(link, new Date());
	const made = t("line.made", { name: link.created_by_name, date: formatDate(link.created_at, locale) });
	return (
		<li className="flex flex-col gap-2 p-3 text-sm">
			<div className="flex flex-wrap items-center gap-2">
				<Badge tone={state === "open" ? "success" : "neutral"}>{t(`state.${state}`)}</Badge>
				{link.has_password ? <Badge tone="outline">{t("line.password")}</Badge> : null}
				<span className="text-muted-foreground">
					{t("line.until", { date: formatDate(link.expires_at, locale) })}
				</span>
			</div>
			<p className="text-muted-foreground text-xs">{made}</p>
			<div className="flex flex-wrap items-center gap-2">
				<Button variant="ghost" size="sm" aria-expanded={log} onClick={() => setLog(!log)}>
					{link.max_openings === null
						? t("line.openings", { count: link.openings })
						: t("line.openingsOf", { count: link.openings, most: link.max_openings })}
				</Button>
				{state === "open" ? (
					<Button variant="destructive-ghost" size="sm" onClick={() => setRevoking(true)}>
						{t("revoke.open")}
					</Button>
				) : null}
			</div>
			{log ? <ShareLinkOpenings shareLinkId={link.id} /> : null}
			{revoking ? <RevokeLinkDialog shareLinkId={link.id} onClose={() => setRevoking(false)} /> : null}
		</li>
	);
}
