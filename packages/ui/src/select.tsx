import { Check, ChevronDown } from "lucide-react";
import { Select as SelectPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";
import { inputClasses } from "./input.tsx";
import { menuItemClasses, menuSurfaceClasses } from "./menu-classes.ts";

/** Holds the value of a select. */
export const Select = SelectPrimitive.Root;
/** The chosen option's text, or the placeholder. */
export const SelectValue = SelectPrimitive.Value;
/** Options that belong together. */
export const SelectGroup = SelectPrimitive.Group;

/** The closed select. Inside a Field it is named and described by it. */
export function SelectTrigger({
	className,
	children,
	...props
}: ComponentProps<typeof SelectPrimitive.Trigger>) {
	const field = useFieldControl(props);
	return (
		<SelectPrimitive.Trigger
			data-slot="select-trigger"
			className={classNames(
				inputClasses,
				"flex h-control items-center justify-between gap-2 whitespace-nowrap pr-2.5 pl-3 text-left data-placeholder:text-muted-foreground [&>span]:truncate",
				className,
			)}
			{...props}
			{...field}
		>
			{children}
			<SelectPrimitive.Icon asChild>
				<ChevronDown aria-hidden="true" className="size-4 shrink-0 text-muted-foreground" />
			</SelectPrimitive.Icon>
		</SelectPrimitive.Trigger>
	);
}

/** The list of options. */
export function SelectContent({
	className,
	children,
	...props
}: ComponentProps<typeof SelectPrimitive.Content>) {
	return (
		<SelectPrimitive.Portal>
			<SelectPrimitive.Content
				data-slot="select-content"
				position="popper"
				sideOffset={4}
				collisionPadding={8}
				className={classNames(
					menuSurfaceClasses,
					"max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width)",
					className,
				)}
				{...props}
			>
				<SelectPrimitive.Viewport>{children}</SelectPrimitive.Viewport>
			</SelectPrimitive.Content>
		</SelectPrimitive.Portal>
	);
}

/** The title of a group of options. */
export function SelectLabel({ className, ...props }: ComponentProps<typeof SelectPrimitive.Label>) {
	return (
		<SelectPrimitive.Label
			data-slot="select-label"
			className={classNames("px-2 py-1.5 font-medium text-muted-foreground text-xs", className)}
			{...props}
		/>
	);
}

/** An option. */
export function SelectItem({ className, children, ...props }: ComponentProps<typeof SelectPrimitive.Item>) {
	return (
		<SelectPrimitive.Item
			data-slot="select-item"
			className={classNames(menuItemClasses, "pr-8", className)}
			{...props}
		>
			<SelectPrimitive.ItemText>{children}</SelectPrimitive.ItemText>
			<SelectPrimitive.ItemIndicator className="absolute right-2 flex items-center">
				<Check aria-hidden="true" className="size-4 text-brand" />
			</SelectPrimitive.ItemIndicator>
		</SelectPrimitive.Item>
	);
}
