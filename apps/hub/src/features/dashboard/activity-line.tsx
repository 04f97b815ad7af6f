import type { Tables } from "@dossier/shared/database.types";
import { ActivityItem } from "@dossier/ui/activity-feed";
import { Avatar } from "@dossier/ui/avatar";
import { RelativeTime } from "@dossier/ui/relative-time";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLocale } from "../../i18n/locale.ts";
import { paths } from "../../paths.ts";
import { ActivitySentence } from "./activity-sentence.tsx";

type Entry = Tables<"audit_log">;

interface ActivityLineProps {
	entry: Entry;
	/** Names the client under the sentence. */
	withClient: boolean;
}

/** A line of the history. */
export const ActivityLine = memo(
	function ActivityLine({ entry, withClient }: ActivityLineProps) {
		const { t } = useTranslation("dashboard");
		const { locale } = useLocale();
		const path = entryPath(entry);
		const sentence = <ActivitySentence entry={entry} />;
		return (
			<ActivityItem
				media={<Avatar name={entry.actor_name} size="sm" />}
				time={
					<>
						{withClient && entry.client_nom ? `${t("where", { client: entry.client_nom })} · ` : null}
						<RelativeTime date={entry.occurred_at} locale={locale} />
					</>
				}
			>
				{path ? (
					<Link to={path} className="after:absolute after:inset-0">
						{sentence}
					</Link>
				) : (
					sentence
				)}
			</ActivityItem>
		);
	},
	(before, after) => before.entry.id === after.entry.id && before.withClient === after.withClient,
);

/** Where a line of the history leads; null when it speaks of the agency itself. */
function entryPath({ action, client_id, folder, subject_id }: Entry): string | null {
	if (!client_id) return null;
	if (action.startsWith("document.") && folder && subject_id)
		return paths.document(client_id, subject_id, folder);
	if (action.startsWith("invitation.") || action.startsWith("member.")) return paths.clientAccess(client_id);
	if (/^(etape|parcours|module)\.|^client\.graduat/.test(action)) return paths.clientParcours(client_id);
	return paths.client(client_id);
}
