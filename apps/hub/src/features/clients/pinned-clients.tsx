import { Avatar } from "@dossier/ui/avatar";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { StatutBadge } from "./client-badges.tsx";
import type { ClientRow } from "./client-row.ts";
import { type OnPin, PinButton } from "./pin-button.tsx";

/** The clients the person keeps at hand, above the list. Nothing while there is none. */
export function PinnedClients({ clients, onPin }: { clients: readonly ClientRow[]; onPin: OnPin }) {
	const { t } = useTranslation("clientLists");
	if (clients.length === 0) return null;
	return (
		<section aria-label={t("pins.title")} className="flex flex-col gap-2">
			<h2 className="font-medium text-muted-foreground text-xs">{t("pins.title")}</h2>
			<ul className="grid grid-cols-1 gap-2 sm:grid-cols-2 xl:grid-cols-4">
				{clients.map((client) => (
					<li
						key={client.id}
						className="relative flex min-w-0 items-center gap-2.5 rounded-lg border bg-card py-1.5 pr-1.5 pl-3 shadow-xs transition-colors hover:border-ring"
					>
						<Avatar name={client.nom} seed={client.id} size="sm" shape="square" />
						<Link
							to={paths.client(client.id)}
							className="min-w-0 flex-1 truncate font-medium text-sm after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ring"
						>
							{client.nom}
						</Link>
						<StatutBadge statut={client.statut} />
						<PinButton client={client} pinned onPin={onPin} />
					</li>
				))}
			</ul>
		</section>
	);
}
