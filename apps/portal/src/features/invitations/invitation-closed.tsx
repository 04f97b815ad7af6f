import { Button } from "@dossier/ui/button";
import { CalendarX2, CircleCheckBig, Link2Off, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { useSession } from "../../access/session.ts";
import { paths } from "../../paths.ts";

/** Why an invitation can no longer be used. A withdrawn one reads as unknown. */
export type ClosedState = "used" | "expired" | "unknown";

const icons: Record<ClosedState, LucideIcon> = {
	used: CircleCheckBig,
	expired: CalendarX2,
	unknown: Link2Off,
};

/** Says why the invitation no longer works and what to do instead. */
export function InvitationClosed({ state }: { state: ClosedState }) {
	const { t } = useTranslation("invitations");
	const session = useSession();
	const tone = state === "used" ? "brand" : "warning";
	return (
		<>
			<PanelHeading icon={icons[state]} tone={tone} title={t(`${state}.title`)}>
				{t(`${state}.text`)}
			</PanelHeading>
			<Button asChild size="lg" variant={state === "used" ? "primary" : "secondary"}>
				<Link to={session ? paths.home : paths.login}>{t(session ? "openSpace" : "logIn")}</Link>
			</Button>
		</>
	);
}
