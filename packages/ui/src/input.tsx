import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";

/** The look shared by everything one types into. */
export const inputClasses =
	"w-full min-w-0 rounded-md border border-input bg-card text-control text-foreground shadow-xs transition-[border-color,box-shadow] duration-150 placeholder:text-muted-foreground focus-visible:border-ring focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-muted disabled:text-muted-foreground [&[readonly]]:bg-muted aria-invalid:border-danger";

/** A one-line text input. Inside a Field it is named and described by it. */
export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
	const field = useFieldControl(props);
	return (
		<input
			data-slot="input"
			type={type}
			className={classNames(
				inputClasses,
				"h-control px-3 file:mr-3 file:border-0 file:bg-transparent file:font-medium file:text-sm",
				className,
			)}
			{...props}
			{...field}
		/>
	);
}
