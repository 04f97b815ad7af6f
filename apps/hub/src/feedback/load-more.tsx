import { Button } from "@dossier/ui/button";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

interface LoadMoreProps {
	hasMore: boolean;
	loading: boolean;
	onLoad: () => void;
	/** How many lines are shown, as a sentence. */
	summary: string;
	/** False where only the button loads: in a box that ends in sight. */
	automatic?: boolean;
}

/** The end of a list read page by page: the next page comes when this is nearly in sight, or on the button. */
export function LoadMore({ hasMore, loading, onLoad, summary, automatic = true }: LoadMoreProps) {
	const { t } = useTranslation();
	const end = useRef<HTMLDivElement>(null);
	const load = useRef(onLoad);
	load.current = onLoad;

	useEffect(() => {
		if (!automatic || !hasMore || loading || !end.current) return;
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some((entry) => entry.isIntersecting)) load.current();
			},
			{ rootMargin: "400px" },
		);
		observer.observe(end.current);
		return () => observer.disconnect();
	}, [automatic, hasMore, loading]);

	return (
		<div ref={end} className="flex items-center justify-between gap-3 border-t px-4 py-2">
			<p aria-live="polite" className="text-muted-foreground text-xs tabular-nums">
				{summary}
			</p>
			{hasMore ? (
				<Button variant="secondary" size="sm" onClick={onLoad} pending={loading}>
					{t("loadMore")}
				</Button>
			) : null}
		</div>
	);
}
