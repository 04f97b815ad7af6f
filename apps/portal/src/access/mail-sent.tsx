import { MailCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Emphasized } from "../i18n/emphasized.tsx";
import { PanelHeading } from "./panel-heading.tsx";

interface MailSentProps {
	email: string;
	/** True where the address is known to be the right one; otherwise the sentence tells nothing about it. */
	certain?: boolean;
}

/** The heading over the code: where to look for it. */
export function MailSent({ email, certain = false }: MailSentProps) {
	const { t } = useTranslation("access");
	return (
		<PanelHeading icon={MailCheck} title={t("code.sentTitle")}>
			<Emphasized>{t(certain ? "code.sent" : "code.sentIfKnown", { email })}</Emphasized> {t("code.spam")}
		</PanelHeading>
	);
}
