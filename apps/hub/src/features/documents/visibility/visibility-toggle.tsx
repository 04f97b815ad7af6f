import { Button } from "@dossier/ui/button";
import { classNames } from "@dossier/ui/class-names";
import { Eye, EyeOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useActs } from "../acts.ts";
import type { DocumentRow } from "../document-row.ts";

interface VisibilityToggleProps {
	document: DocumentRow;
	/** False where the person's role or the client's statut only lets one look. */
	mayChange: boolean;
	className?: string;
}

/** Says whether the client sees a document, and changes it. */
export function VisibilityToggle({ document, mayChange, className }: VisibilityToggleProps) {
	const { t } = useTranslation("documents");
	const Icon = document.visible ? Eye : EyeOff;
	if (mayChange) return <ToggleButton document={document} className={className} />;
	return (
		<span className="inline-flex items-center gap-1.5 px-2 text-muted-foreground text-xs">
			<Icon aria-hidden="true" className="size-3.5" />
			{document.visible ? t("visible") : t("hidden")}
		</span>
	);
}

function ToggleButton({ document, className }: Pick<VisibilityToggleProps, "document" | "className">) {
	const { t } = useTranslation("documents");
	const acts = useActs();
	const Icon = document.visible ? Eye : EyeOff;
	return (
		<Button
			variant={document.visible ? "soft" : "ghost"}
			size="sm"
			aria-label={document.visible ? t("hide", { name: document.name }) : t("show", { name: document.name })}
			onClick={() => (document.visible ? acts.hide([document]) : acts.show([document]))}
			className={classNames(
				"min-w-22 justify-start px-2 text-xs",
				!document.visible && "text-muted-foreground",
				className,
			)}
		>
			<Icon aria-hidden="true" className="size-3.5" />
			{document.visible ? t("visible") : t("hidden")}
		</Button>
	);
}
