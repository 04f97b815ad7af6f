import { Sprout } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PanelHeading } from "../../access/panel-heading.tsx";

/** The title of the login, with what this way of logging in asks for. */
export function LoginHeading({ children }: { children: ReactNode }) {
	const { t } = useTranslation("session");
	return (
		<PanelHeading icon={Sprout} title={t("heading")}>
			{children}
		</PanelHeading>
	);
}
