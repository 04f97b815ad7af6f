import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";
import { inputClasses } from "./input.tsx";

/** A text of several lines that grows with what is typed, where the browser can. */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<"textarea">) {
	const field = useFieldControl(props);
	return (
		<textarea
			data-slot="textarea"
			rows={rows}
			className={classNames(inputClasses, "field-sizing-content max-h-80 min-h-20 px-3 py-2", className)}
			{...props}
			{...field}
		/>
	);
}
