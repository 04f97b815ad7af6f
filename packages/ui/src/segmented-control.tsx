import { RadioGroup as RadioGroupPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

export interface SegmentedControlProps
	extends Omit<ComponentProps<typeof RadioGroupPrimitive.Root>, "aria-label"> {
	/** Names the choice for screen readers. */
	label: string;
}

/** A choice among two to four short words that acts at once: a view, a filter. */
export function SegmentedControl({ label, className, ...props }: SegmentedControlProps) {
	return (
		<RadioGroupPrimitive.Root
			data-slot="segmented-control"
			aria-label={label}
			orientation="horizontal"
			className={classNames(
				"inline-grid h-control auto-cols-fr grid-flow-col in-data-[app=portal]:h-[calc(var(--control-height)+0.375rem)] max-w-full items-stretch gap-0.5 rounded-md border bg-muted p-0.5",
				className,
			)}
			{...props}
		/>
	);
}

/** One of the choices. With only an icon inside, give it an aria-label. */
export function SegmentedControlItem({
	className,
	...props
}: ComponentProps<typeof RadioGroupPrimitive.Item>) {
	return (
		<RadioGroupPrimitive.Item
			data-slot="segmented-control-item"
			className={classNames(
				"inline-flex min-w-0 flex-1 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-[calc(var(--radius)-2px)] px-2.5 font-medium text-muted-foreground text-sm transition-colors hover:text-foreground focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:opacity-50 data-[state=checked]:bg-card dark:data-[state=checked]:bg-accent data-[state=checked]:text-foreground data-[state=checked]:shadow-sm data-[state=checked]:ring-1 data-[state=checked]:ring-border [&_svg]:size-icon [&_svg]:shrink-0",
				className,
			)}
			{...props}
		/>
	);
}
