import { EmptyState } from "@dossier/ui/empty-state";
import { FolderOpen, Inbox, Send } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { type DocumentGroup, sentKey, sharedKey } from "./document-group.ts";

/** What a group without documents says: what will come there, and by whom. */
export function NoDocuments({ group }: { group: DocumentGroup }) {
	const { t } = useTranslation("documents");
	const { readOnly } = useMembership();
	const agency = useAgencyName();
	const kind = group.key === sharedKey ? "shared" : group.key === sentKey ? "sent" : "folder";
	const icons = { shared: Inbox, sent: Send, folder: FolderOpen };
	return (
		<EmptyState
			icon={icons[kind]}
			title={t(`empty.${kind}.title`, { agency })}
			text={readOnly ? undefined : t(`empty.${kind}.text`, { agency })}
			className="rounded-xl border border-dashed"
		/>
	);
}
