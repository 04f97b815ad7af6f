import { Avatar } from "@dossier/ui/avatar";
import { Checkbox } from "@dossier/ui/checkbox";
import { RelativeTime } from "@dossier/ui/relative-time";
import { TableCell, TableRow } from "@dossier/ui/table";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import { ParcoursBadge, StatutBadge, TagBadges } from "./client-badges.tsx";
import type { ClientRow } from "./client-row.ts";
import { type OnPin, PinButton } from "./pin-button.tsx";

interface ClientLineProps {
	client: ClientRow;
	chosen: boolean;
	onChoose: (id: string, range?: boolean) => void;
	pinned: boolean;
	onPin: OnPin;
	ownerName: string | undefined;
}

/** A client as a row: a click opens it, the box chooses it, with Shift every row from the last one chosen. */
export const ClientLine = memo(function ClientLine({
	client,
	chosen,
	onChoose,
	pinned,
	onPin,
	ownerName,
}: ClientLineProps) {
	const { t } = useTranslation("clientLists");
	const { locale } = useLocale();
	return (
		<TableRow className="relative" data-row-id={client.id} selected={chosen}>
			<TableCell className="pr-0">
				<Checkbox
					aria-label={t("selection.one", { name: client.nom })}
					checked={chosen}
					onClick={(event) => onChoose(client.id, event.shiftKey)}
					className="z-1"
				/>
			</TableCell>
			<TableCell className="w-full max-w-0">
				<div className="flex min-w-0 items-center gap-2.5">
					<Avatar name={client.nom} seed={client.id} size="sm" shape="square" className="max-sm:hidden" />
					<Link
						to={paths.client(client.id)}
						data-row-link
						className="shrink-0 truncate font-medium after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2 focus-visible:outline-none max-sm:shrink"
					>
						{client.nom}
					</Link>
					<span className="min-w-0 truncate text-muted-foreground max-sm:hidden">{client.entreprise}</span>
					<TagBadges tags={client.tags} className="ml-auto max-md:hidden" />
				</div>
			</TableCell>
			<TableCell className="max-sm:hidden">
				<ParcoursBadge parcours={client.parcours} />
			</TableCell>
			<TableCell>
				<StatutBadge statut={client.statut} />
			</TableCell>
			<TableCell className="max-w-40 truncate text-muted-foreground max-lg:hidden">{ownerName}</TableCell>
			<TableCell className="whitespace-nowrap text-muted-foreground max-xl:hidden">
				<RelativeTime date={client.created_at} locale={locale} />
			</TableCell>
			<TableCell className="whitespace-nowrap text-muted-foreground max-md:hidden">
				<RelativeTime date={client.last_activity_at} locale={locale} />
			</TableCell>
			<TableCell className="px-0">
				<PinButton client={client} pinned={pinned} onPin={onPin} />
			</TableCell>
		</TableRow>
	);
});
