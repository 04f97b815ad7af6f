import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

export interface PaginationProps {
	/** Names the navigation for screen readers. */
	label: string;
	previousLabel: string;
	nextLabel: string;
	/** Left out when there is no page before. */
	onPrevious?: () => void;
	/** Left out when there is no page after. */
	onNext?: () => void;
	/** Which rows are shown: "51–100 sur 10 000". */
	summary?: ReactNode;
	/** True while another page is on its way. */
	pending?: boolean;
	className?: string;
}

/** Previous and next, for lists paged by key. A button without a page behind it stays in place, disabled. */
export function Pagination({
	label,
	previousLabel,
	nextLabel,
	onPrevious,
	onNext,
	summary,
	pending = false,
	className,
}: PaginationProps) {
	return (
		<nav
			data-slot="pagination"
			aria-label={label}
			aria-busy={pending || undefined}
			className={classNames("flex items-center justify-between gap-3", className)}
		>
			<p aria-live="polite" className="min-w-0 truncate text-muted-foreground text-xs tabular-nums">
				{summary}
			</p>
			<div className="flex shrink-0 items-center gap-2">
				<Button variant="secondary" size="sm" onClick={onPrevious} disabled={!onPrevious || pending}>
					<ChevronLeft aria-hidden="true" />
					{previousLabel}
				</Button>
				<Button variant="secondary" size="sm" onClick={onNext} disabled={!onNext || pending}>
					{nextLabel}
					<ChevronRight aria-hidden="true" />
				</Button>
			</div>
		</nav>
	);
}
