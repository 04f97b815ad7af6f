import { ContextMenu as MenuPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { menuItemClasses, menuSurfaceClasses } from "./menu-classes.ts";

/** Holds whether the menu is open. */
export const ContextMenu = MenuPrimitive.Root;
/** The area that opens it on a right click or a long press. Offer the same acts in a visible menu too. */
export const ContextMenuTrigger = MenuPrimitive.Trigger;

/** The list. */
export function ContextMenuContent({ className, ...props }: ComponentProps<typeof MenuPrimitive.Content>) {
	return (
		<MenuPrimitive.Portal>
			<MenuPrimitive.Content
				data-slot="context-menu-content"
				collisionPadding={8}
				className={classNames(menuSurfaceClasses, className)}
				{...props}
			/>
		</MenuPrimitive.Portal>
	);
}

export interface ContextMenuItemProps extends ComponentProps<typeof MenuPrimitive.Item> {
	destructive?: boolean;
}

/** An act. */
export function ContextMenuItem({ className, destructive = false, ...props }: ContextMenuItemProps) {
	return (
		<MenuPrimitive.Item
			data-slot="context-menu-item"
			className={classNames(
				menuItemClasses,
				destructive && "text-danger data-highlighted:bg-danger-soft [&_svg]:text-danger!",
				className,
			)}
			{...props}
		/>
	);
}

/** A hairline between groups. */
export function ContextMenuSeparator({
	className,
	...props
}: ComponentProps<typeof MenuPrimitive.Separator>) {
	return (
		<MenuPrimitive.Separator className={classNames("-mx-1 my-1 h-px bg-border", className)} {...props} />
	);
}
