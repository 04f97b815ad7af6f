import { Badge } from "@dossier/ui/badge";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** How the parts of a sentence about people and things are written: `<actor>`, `<subject>`. */
export const sentenceParts = {
	components: {
		actor: <strong className="font-medium" />,
		subject: <strong className="font-medium" />,
	},
	// What people typed is escaped before the sentence is read for its tags, and shown as they typed it.
	tOptions: { interpolation: { escapeValue: true } },
	shouldUnescape: true,
} as const;

/** The parts of a sentence whose actor is of a client: a name alone does not say so, and people choose their own. */
export const memberSentenceParts = {
	...sentenceParts,
	components: { ...sentenceParts.components, actor: <MemberName /> },
} as const;

function MemberName({ children }: { children?: ReactNode }) {
	const { t } = useTranslation();
	return (
		<>
			<strong className="font-medium">{children}</strong> <Badge tone="info">{t("ofClient")}</Badge>
		</>
	);
}
