import { Check, ChevronRight, Circle } from "lucide-react";
import { DropdownMenu as MenuPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { menuItemClasses, menuSurfaceClasses } from "./menu-classes.ts";

/** The button that opens it; use `asChild` around a Button or an IconButton. */
export const DropdownMenuTrigger = MenuPrimitive.Trigger;
/** Items that belong together. */
export const DropdownMenuGroup = MenuPrimitive.Group;
/** Holds the value of a group of DropdownMenuRadioItem. */
export const DropdownMenuRadioGroup = MenuPrimitive.RadioGroup;
/** Holds a menu inside the menu. */
export const DropdownMenuSub = MenuPrimitive.Sub;

/** Holds whether the menu is open. The page behind stays alive: it can be scrolled and read. */
export function DropdownMenu({ modal = false, ...props }: ComponentProps<typeof MenuPrimitive.Root>) {
	return <MenuPrimitive.Root modal={modal} {...props} />;
}

/** The list. */
export function DropdownMenuContent({
	className,
	align = "end",
	...props
}: ComponentProps<typeof MenuPrimitive.Content>) {
	return (
		<MenuPrimitive.Portal>
			<MenuPrimitive.Content
				data-slot="dropdown-menu-content"
				align={align}
				sideOffset={4}
				collisionPadding={8}
				className={classNames(
					menuSurfaceClasses,
					"max-h-(--radix-dropdown-menu-content-available-height)",
					className,
				)}
				{...props}
			/>
		</MenuPrimitive.Portal>
	);
}

export interface DropdownMenuItemProps extends ComponentProps<typeof MenuPrimitive.Item> {
	destructive?: boolean;
}

/** An act, or with `asChild` a link. */
export function DropdownMenuItem({ className, destructive = false, ...props }: DropdownMenuItemProps) {
	return (
		<MenuPrimitive.Item
			data-slot="dropdown-menu-item"
			className={classNames(
				menuItemClasses,
				destructive && "text-danger data-highlighted:bg-danger-soft [&_svg]:text-danger!",
				className,
			)}
			{...props}
		/>
	);
}

/** An item that is on or off. */
export function DropdownMenuCheckboxItem({
	className,
	children,
	...props
}: ComponentProps<typeof MenuPrimitive.CheckboxItem>) {
	return (
		<MenuPrimitive.CheckboxItem
			data-slot="dropdown-menu-checkbox-item"
			className={classNames(menuItemClasses, "pl-8", className)}
			{...props}
		>
			<MenuPrimitive.ItemIndicator className="absolute left-2 flex">
				<Check aria-hidden="true" className="size-4 text-brand" />
			</MenuPrimitive.ItemIndicator>
			{children}
		</MenuPrimitive.CheckboxItem>
	);
}

/** One of several exclusive items. */
export function DropdownMenuRadioItem({
	className,
	children,
	...props
}: ComponentProps<typeof MenuPrimitive.RadioItem>) {
	return (
		<MenuPrimitive.RadioItem
			data-slot="dropdown-menu-radio-item"
			className={classNames(menuItemClasses, "pl-8", className)}
			{...props}
		>
			<MenuPrimitive.ItemIndicator className="absolute left-2.5 flex">
				<Circle aria-hidden="true" className="size-2 fill-current text-brand" />
			</MenuPrimitive.ItemIndicator>
			{children}
		</MenuPrimitive.RadioItem>
	);
}

/** A title above items. */
export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof MenuPrimitive.Label>) {
	return (
		<MenuPrimitive.Label
			data-slot="dropdown-menu-label"
			className={classNames("px-2 py-1.5 font-medium text-muted-foreground text-xs", className)}
			{...props}
		/>
	);
}

/** A hairline between groups. */
export function DropdownMenuSeparator({
	className,
	...props
}: ComponentProps<typeof MenuPrimitive.Separator>) {
	return (
		<MenuPrimitive.Separator className={classNames("-mx-1 my-1 h-px bg-border", className)} {...props} />
	);
}

/** The key combination of an item, at its right. */
export function DropdownMenuShortcut({ className, ...props }: ComponentProps<"span">) {
	return (
		<span
			data-slot="dropdown-menu-shortcut"
			className={classNames("ml-auto pl-6 text-muted-foreground text-xs", className)}
			{...props}
		/>
	);
}

/** The item that opens a menu inside the menu. */
export function DropdownMenuSubTrigger({
	className,
	children,
	...props
}: ComponentProps<typeof MenuPrimitive.SubTrigger>) {
	return (
		<MenuPrimitive.SubTrigger
			data-slot="dropdown-menu-sub-trigger"
			className={classNames(menuItemClasses, "data-[state=open]:bg-accent", className)}
			{...props}
		>
			{children}
			<ChevronRight aria-hidden="true" className="ml-auto size-4" />
		</MenuPrimitive.SubTrigger>
	);
}

/** The list of a menu inside the menu. */
export function DropdownMenuSubContent({
	className,
	...props
}: ComponentProps<typeof MenuPrimitive.SubContent>) {
	return (
		<MenuPrimitive.Portal>
			<MenuPrimitive.SubContent
				data-slot="dropdown-menu-sub-content"
				sideOffset={2}
				collisionPadding={8}
				className={classNames(menuSurfaceClasses, className)}
				{...props}
			/>
		</MenuPrimitive.Portal>
	);
}
