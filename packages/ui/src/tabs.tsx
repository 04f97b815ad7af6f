import { Tabs as TabsPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { tabClasses, tabListClasses } from "./tab-classes.ts";

/** Holds which tab is chosen. For tabs that have an address use tab-nav. */
export function Tabs({ className, ...props }: ComponentProps<typeof TabsPrimitive.Root>) {
	return (
		<TabsPrimitive.Root
			data-slot="tabs"
			className={classNames("flex min-w-0 flex-col", className)}
			{...props}
		/>
	);
}

/** The row of tabs; it scrolls sideways when there is no room. Give it an aria-label. */
export function TabsList({ className, ...props }: ComponentProps<typeof TabsPrimitive.List>) {
	return (
		<TabsPrimitive.List data-slot="tabs-list" className={classNames(tabListClasses, className)} {...props} />
	);
}

/** A tab. */
export function TabsTrigger({ className, ...props }: ComponentProps<typeof TabsPrimitive.Trigger>) {
	return (
		<TabsPrimitive.Trigger
			data-slot="tabs-trigger"
			className={classNames(tabClasses, className)}
			{...props}
		/>
	);
}

/** What a tab shows. */
export function TabsContent({ className, ...props }: ComponentProps<typeof TabsPrimitive.Content>) {
	return (
		<TabsPrimitive.Content
			data-slot="tabs-content"
			className={classNames("min-w-0 pt-4", className)}
			{...props}
		/>
	);
}
