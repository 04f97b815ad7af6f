import { Label as LabelPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** The name of a control. Inside a Field it is made for you. */
export function Label({ className, ...props }: ComponentProps<typeof LabelPrimitive.Root>) {
	return (
		<LabelPrimitive.Root
			data-slot="label"
			className={classNames("flex select-none items-baseline gap-2 font-medium text-sm", className)}
			{...props}
		/>
	);
}
