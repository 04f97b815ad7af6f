import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

export interface ScrollRegionProps extends ComponentProps<"section"> {
	/** Names the region for screen readers. */
	label: string;
}

/** A part of the page that scrolls by itself, also from the keyboard. */
export function ScrollRegion({ label, className, children, ...props }: ScrollRegionProps) {
	return (
		<section
			data-slot="scroll-region"
			aria-label={label}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: without a focus the arrow keys cannot scroll it.
			tabIndex={0}
			className={classNames("overflow-auto focus-visible:-outline-offset-2", className)}
			{...props}
		>
			{children}
		</section>
	);
}
