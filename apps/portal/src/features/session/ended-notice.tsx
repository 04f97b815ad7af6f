import { forgetEndedSession, wasEndedElsewhere } from "@dossier/shared/session/ended-elsewhere";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Says to who was logged out from another device that this is why they are here. */
export function EndedNotice() {
	const { t } = useTranslation("session");
	const [ended] = useState(wasEndedElsewhere);
	useEffect(() => forgetEndedSession, []);
	return ended ? <InlineNotice tone="info">{t("endedElsewhere")}</InlineNotice> : null;
}
