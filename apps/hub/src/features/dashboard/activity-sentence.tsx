import type { Tables } from "@dossier/shared/database.types";
import { Constants } from "@dossier/shared/database.types";
import { knownModule } from "@dossier/shared/modules/queries";
import { Trans, useTranslation } from "react-i18next";
import { z } from "zod";
import { memberSentenceParts, sentenceParts } from "../../feedback/sentence-parts.tsx";

type Entry = Tables<"audit_log">;

const detailsSchema = z.record(z.string(), z.unknown()).catch({});
const tagsSchema = z.array(z.string()).catch([]);
const statutSchema = z.enum(Constants.public.Enums.client_statut);

const knownActions = [
	"client.created",
	"client.updated",
	"client.statut_changed",
	"client.owner_changed",
	"client.tags_changed",
	"client.viewed_as",
	"client.erased",
	"client_import.finished",
	"client_import.undone",
	"member.joined",
	"member.renamed",
	"member.removed",
	"member.sessions_ended",
	"consent.published",
	"consent.conditions_accepted",
	"consent.ai_given",
	"consent.ai_withdrawn",
	"closure.requested",
	"closure.withdrawn",
	"closure.handled",
	"client.graduated",
	"client.graduation_reverted",
	"parcours.assigned",
	"etape.added",
	"etape.edited",
	"etape.removed",
	"etape.started",
	"etape.completed",
	"etape.skipped",
	"etape.restored",
	"etape.reopened",
	"etape.document_given",
	"module.switched_on",
	"module.switched_off",
	"staff.joined",
	"staff.renamed",
	"staff.access_changed",
	"staff.limited",
	"invitation.sent",
	"invitation.revoked",
	"document.added",
	"document.version_added",
	"document.shown",
	"document.hidden",
	"document.renamed",
	"fiche.updated",
	"reminder.created",
	"reminder.done",
	"branding.changed",
	"mail_template.changed",
	"mail_template.reset",
	"agency.changed",
	"agency.portal_closed",
	"agency.portal_opened",
	"note.created",
	"note.updated",
	"note.deleted",
	"note.restored",
	"archive.downloaded",
	"share_link.created",
	"share_link.opened",
	"share_link.revoked",
	"data_export.ready",
	"document.moved",
	"document.type_changed",
	"document.trashed",
	"document.restored",
	"document.purged",
	"directory.created",
	"directory.renamed",
	"directory.moved",
	"directory.deleted",
] as const;

function sentenceKey({ action, client_id }: Entry, details: Record<string, unknown>) {
	if (action === "invitation.sent" && !client_id) return "sentence.invitation.sent_agency";
	if (action === "client.owner_changed" && !details.name) return "sentence.client.owner_removed";
	if (action === "staff.limited" && details.count === null) return "sentence.staff.unlimited";
	if (action === "client.tags_changed" && tagsSchema.parse(details.tags).length === 0) {
		return "sentence.client.tags_removed";
	}
	const known = knownActions.find((candidate) => candidate === action);
	return known ? (`sentence.${known}` as const) : "sentence.other";
}

/** A line of the history, as a sentence; what a later version of the database writes shows as its code. */
export function ActivitySentence({ entry }: { entry: Entry }) {
	const { t } = useTranslation("dashboard");
	const { t: clients } = useTranslation("clients");
	const { t: modules } = useTranslation("modules");
	const details = detailsSchema.parse(entry.details);
	const text = (name: string) => String(details[name] ?? "");
	const statut = (name: string) => {
		const parsed = statutSchema.safeParse(details[name]);
		return parsed.success ? clients(`statut.${parsed.data}`) : text(name);
	};
	const moduleName = entry.action.startsWith("module.") ? knownModule(text("name")) : null;
	const changesStatut = entry.action === "client.statut_changed";
	const values = {
		actor: entry.actor_name,
		client: entry.client_nom ?? "",
		action: entry.action,
		name: moduleName ? modules(`${moduleName}.name`) : text("name"),
		file: text("file"),
		count: text("count"),
		version: text("version"),
		documents: text("documents"),
		tags: tagsSchema.parse(details.tags).join(", "),
		from: changesStatut ? statut("from") : text("from"),
		to: statut("to"),
	};
	const parts = entry.actor_kind === "member" ? memberSentenceParts : sentenceParts;
	return <Trans {...parts} t={t} i18nKey={sentenceKey(entry, details)} values={values} />;
}
