import { Popover as PopoverPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { menuSurfaceClasses } from "./menu-classes.ts";

/** Holds whether the popover is open. */
export const Popover = PopoverPrimitive.Root;
/** The button that opens it; use `asChild` around a Button. */
export const PopoverTrigger = PopoverPrimitive.Trigger;
/** A button that closes it. */
export const PopoverClose = PopoverPrimitive.Close;
/** Places the popover by another element than its trigger. */
export const PopoverAnchor = PopoverPrimitive.Anchor;

export interface PopoverContentProps extends ComponentProps<typeof PopoverPrimitive.Content> {
	/** The name of the popover, which screen readers announce as a dialog. */
	"aria-label": string;
}

/** A small surface by its trigger: filters, a list of notifications. */
export function PopoverContent({ className, align = "end", ...props }: PopoverContentProps) {
	return (
		<PopoverPrimitive.Portal>
			<PopoverPrimitive.Content
				data-slot="popover-content"
				align={align}
				sideOffset={6}
				collisionPadding={8}
				className={classNames(
					menuSurfaceClasses,
					"max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-1rem)] p-3",
					className,
				)}
				{...props}
			/>
		</PopoverPrimitive.Portal>
	);
}
