import { RotateCw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

export interface ErrorStateProps {
	title: ReactNode;
	/** What happened and what the person can do. */
	message?: ReactNode;
	/** The reference that is in the log, with its label: "Référence : 8F2C". */
	reference?: ReactNode;
	retryLabel?: string;
	onRetry?: () => void;
	/** True while the retry is under way. */
	retrying?: boolean;
	/** Another way out: back to the list, write to the agency. */
	action?: ReactNode;
	className?: string;
}

/** What a part shows when its data could not be had. Announced to screen readers when it appears. */
export function ErrorState({
	title,
	message,
	reference,
	retryLabel,
	onRetry,
	retrying,
	action,
	className,
}: ErrorStateProps) {
	return (
		<div
			data-slot="error-state"
			role="alert"
			className={classNames(
				"flex flex-col items-center justify-center gap-3 px-6 py-14 text-center",
				className,
			)}
		>
			<div
				aria-hidden="true"
				className="mb-1 flex size-12 items-center justify-center rounded-xl border border-danger-border bg-danger-soft text-danger"
			>
				<TriangleAlert className="size-5" strokeWidth={1.75} />
			</div>
			<div className="flex max-w-md flex-col gap-1">
				<p className="text-balance font-semibold text-lg">{title}</p>
				{message ? <p className="text-pretty text-muted-foreground text-sm">{message}</p> : null}
			</div>
			{(retryLabel && onRetry) || action ? (
				<div className="mt-1 flex flex-wrap items-center justify-center gap-2">
					{retryLabel && onRetry ? (
						<Button variant="secondary" onClick={onRetry} pending={retrying}>
							<RotateCw aria-hidden="true" />
							{retryLabel}
						</Button>
					) : null}
					{action}
				</div>
			) : null}
			{reference ? <p className="select-all font-mono text-2xs text-muted-foreground">{reference}</p> : null}
		</div>
	);
}
