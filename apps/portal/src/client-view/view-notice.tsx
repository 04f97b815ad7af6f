import { EmptyState } from "@dossier/ui/empty-state";
import { EyeOff } from "lucide-react";
import { useTranslation } from "react-i18next";

/** Why there is no view to show, and how to open one. */
export function ViewNotice({ reason }: { reason: "noHub" | "over" }) {
	const { t } = useTranslation("clientView");
	return (
		<main className="flex min-h-dvh items-center justify-center">
			<EmptyState icon={EyeOff} title={t(`${reason}.title`)} text={t(`${reason}.text`)} />
		</main>
	);
}
