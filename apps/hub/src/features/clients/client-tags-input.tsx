import { clientTagsQuery } from "@dossier/shared/clients/queries";
import { normalTag, TAGS } from "@dossier/shared/clients/schema";
import { TagInput } from "@dossier/ui/tag-input";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface ClientTagsInputProps {
	value: readonly string[];
	onValueChange: (tags: string[]) => void;
}

/** The tags of a client; those other clients have are offered. */
export function ClientTagsInput({ value, onValueChange }: ClientTagsInputProps) {
	const { t } = useTranslation("clientLists");
	const inUse = useQuery(clientTagsQuery(useDossierClient()));
	return (
		<TagInput
			value={value}
			onValueChange={onValueChange}
			suggestions={inUse.data}
			normalize={normalTag}
			most={TAGS.most}
			longest={TAGS.longest}
			placeholder={t("tags.placeholder")}
			labels={{
				chosen: t("tags.chosen"),
				suggestions: t("tags.suggestions"),
				remove: (tag) => t("tags.remove", { tag }),
				add: (tag) => t("tags.add", { tag }),
			}}
		/>
	);
}
