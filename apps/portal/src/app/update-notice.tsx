import { useRegisterSW } from "virtual:pwa-register/react";
import { Button } from "@dossier/ui/button";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useTranslation } from "react-i18next";

/** Keeps the portal's own code on the device, and says when a newer one is there. It is taken when the person says so. */
export function UpdateNotice() {
	const { t } = useTranslation();
	const {
		needRefresh: [ready],
		updateServiceWorker,
	} = useRegisterSW();
	if (!ready) return null;
	return (
		<InlineNotice
			tone="info"
			title={t("update.ready")}
			className="mb-6"
			action={
				<Button variant="secondary" size="sm" onClick={() => void updateServiceWorker(true)}>
					{t("update.reload")}
				</Button>
			}
		/>
	);
}
