import { Separator as SeparatorPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** A hairline. Decorative unless said otherwise. */
export function Separator({
	className,
	decorative = true,
	orientation = "horizontal",
	...props
}: ComponentProps<typeof SeparatorPrimitive.Root>) {
	return (
		<SeparatorPrimitive.Root
			data-slot="separator"
			decorative={decorative}
			orientation={orientation}
			className={classNames(
				"shrink-0 bg-border data-[orientation=horizontal]:h-px data-[orientation=vertical]:h-full data-[orientation=horizontal]:w-full data-[orientation=vertical]:w-px",
				className,
			)}
			{...props}
		/>
	);
}
