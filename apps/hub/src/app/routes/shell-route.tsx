import { Toaster } from "@dossier/ui/toaster";
import { useTranslation } from "react-i18next";
import { StaffGate } from "../../features/session/staff-gate.tsx";
import { HubShell } from "../hub-shell.tsx";
import { UploadsProvider } from "../uploads-provider.tsx";

/** Everything behind the login: only for staff, in one frame, with the uploads and toasts that outlive a page. */
export function Component() {
	const { t } = useTranslation();
	return (
		<StaffGate>
			<UploadsProvider>
				<HubShell />
				<Toaster label={t("toasts")} closeLabel={t("close")} position="bottom-center" />
			</UploadsProvider>
		</StaffGate>
	);
}
