import { LoaderCircle } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

export interface SpinnerProps extends ComponentProps<"svg"> {
	/** What is loading. Without it the spinner is decoration and screen readers skip it. */
	label?: string;
}

/** A turning ring for work of unknown length. */
export function Spinner({ label, className, ...props }: SpinnerProps) {
	const ring = (
		<LoaderCircle
			data-slot="spinner"
			aria-hidden="true"
			className={classNames("size-icon shrink-0 animate-spin", className)}
			{...props}
		/>
	);
	if (!label) return ring;
	return (
		<span role="status" className="inline-flex items-center">
			{ring}
			<span className="sr-only">{label}</span>
		</span>
	);
}
