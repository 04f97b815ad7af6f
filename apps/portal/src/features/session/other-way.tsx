import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The other ways in, under a line that says "ou". */
export function OtherWay({ children }: { children: ReactNode }) {
	const { t } = useTranslation("session");
	return (
		<div className="flex flex-col gap-3">
			<div className="flex items-center gap-3 text-muted-foreground text-sm before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
				{t("or")}
			</div>
			<div className="flex flex-col gap-1">{children}</div>
		</div>
	);
}
