import { AlertDialog } from "@dossier/ui/alert-dialog";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router";

/** Asks before unsaved changes are left behind, by a link or by closing the window. */
export function LeaveDialog({ when }: { when: boolean }) {
	const { t } = useTranslation("fiche");
	const blocker = useBlocker(
		({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
	);
	useEffect(() => {
		if (!when) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("beforeunload", ask);
		return () => window.removeEventListener("beforeunload", ask);
	}, [when]);
	if (blocker.state !== "blocked") return null;
	return (
		<AlertDialog
			open
			onOpenChange={(open) => {
				if (!open) blocker.reset();
			}}
			title={t("leave.title")}
			description={t("leave.text")}
			confirmLabel={t("leave.confirm")}
			cancelLabel={t("leave.stay")}
			destructive
			onConfirm={() => blocker.proceed()}
		/>
	);
}
