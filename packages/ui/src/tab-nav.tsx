import { Slot } from "radix-ui";
import { type ComponentProps, useEffect, useRef } from "react";
import { classNames } from "./class-names.ts";
import { tabClasses, tabListClasses } from "./tab-classes.ts";

export interface TabNavProps extends ComponentProps<"nav"> {
	/** Names the navigation for screen readers. */
	label: string;
}

/** Tabs that are links. The current one is brought into view when the row scrolls. */
export function TabNav({ label, className, children, ...props }: TabNavProps) {
	const row = useRef<HTMLElement>(null);
	useEffect(() => {
		const current = row.current?.querySelector<HTMLElement>("[aria-current='page']");
		if (row.current && current) row.current.scrollLeft = current.offsetLeft - row.current.clientWidth / 3;
	}, []);
	return (
		<nav
			ref={row}
			data-slot="tab-nav"
			aria-label={label}
			className={classNames("relative", tabListClasses, className)}
			{...props}
		>
			{children}
		</nav>
	);
}

/** A tab around the one router link given as child; the link sets aria-current="page" when it is the current one. */
export function TabNavLink({ className, ...props }: ComponentProps<typeof Slot.Root>) {
	return <Slot.Root data-slot="tab-nav-link" className={classNames(tabClasses, className)} {...props} />;
}

/** A number beside the text of a tab. */
export function TabCount({ className, ...props }: ComponentProps<"span">) {
	return (
		<span
			data-slot="tab-count"
			className={classNames(
				"rounded-full bg-muted px-1.5 font-medium text-2xs text-muted-foreground tabular-nums",
				className,
			)}
			{...props}
		/>
	);
}
