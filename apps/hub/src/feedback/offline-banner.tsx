import { WifiOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useOnline } from "./online.ts";

/** Says, for as long as it lasts, that there is no network and that nothing is lost. */
export function OfflineBanner() {
	const { t } = useTranslation();
	const online = useOnline();
	return (
		<div role="status">
			{online ? null : (
				<p className="flex items-center justify-center gap-2 border-warning-border border-b bg-warning-soft px-gutter py-2 font-medium text-sm text-warning">
					<WifiOff aria-hidden="true" className="size-4 shrink-0" />
					{t("offline")}
				</p>
			)}
		</div>
	);
}
