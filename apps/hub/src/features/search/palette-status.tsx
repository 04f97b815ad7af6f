import type { SearchHit } from "@dossier/shared/search/queries";
import { useTranslation } from "react-i18next";

interface PaletteStatusProps {
	typed: string;
	hits: readonly SearchHit[];
	actionCount: number;
	/** False while an answer is on its way. */
	settled: boolean;
}

/** How much was found, for eyes and screen readers alike, or which keys to press. */
export function PaletteStatus({ typed, hits, actionCount, settled }: PaletteStatusProps) {
	const { t } = useTranslation("search");
	const found = hits.length + actionCount;
	const sentence = () => {
		if (typed.trim() === "") return t("hint");
		if (!settled) return t("searching");
		return found === 0 ? t("none") : t("found", { count: found });
	};
	return (
		<p role="status" className="border-t px-4 py-2 text-muted-foreground text-xs">
			{sentence()}
		</p>
	);
}
