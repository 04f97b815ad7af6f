import { useTranslation } from "react-i18next";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { type DocumentGroup, sentKey, sharedKey } from "./document-group.ts";

const named = ["assets", "visios", "chat", "factures"] as const;

/** What a group is called; a folder the portal has no word for keeps its own name. */
export function useGroupLabel(): (group: DocumentGroup) => string {
	const { t } = useTranslation("documents");
	const agency = useAgencyName();
	return ({ key }) => {
		if (key === sharedKey) return t("groups.shared", { agency });
		if (key === sentKey) return t("groups.sent");
		const word = named.find((name) => name === key);
		return word ? t(`groups.${word}`) : key;
	};
}
