import type { LucideIcon } from "lucide-react";
import { Slot } from "radix-ui";
import { type ComponentProps, type ReactElement, type ReactNode, useContext } from "react";
import { classNames } from "./class-names.ts";
import { ShellContext } from "./shell-context.ts";
import { Tooltip } from "./tooltip.tsx";

export interface NavigationGroupProps {
	/** A title over the group. */
	label?: ReactNode;
	children: ReactNode;
}

/** Lines of the navigation that belong together. */
export function NavigationGroup({ label, children }: NavigationGroupProps) {
	const { collapsed } = useContext(ShellContext);
	return (
		<div data-slot="navigation-group" className="flex flex-col gap-px">
			{label ? (
				<p
					className={classNames(
						"px-2 pb-1 font-medium text-muted-foreground text-xs",
						collapsed && "sr-only",
					)}
				>
					{label}
				</p>
			) : null}
			{children}
		</div>
	);
}

export interface NavigationItemProps extends Omit<ComponentProps<typeof Slot.Root>, "children"> {
	icon: LucideIcon;
	/** A number or a badge at the right: what waits there. */
	count?: ReactNode;
	/** One router link with the text of the line; it sets aria-current="page" when it is the current one. */
	children: ReactElement<{ children?: ReactNode }>;
}

/** A line of the Hub's navigation. In the narrow sidebar its text becomes a tooltip. */
export function NavigationItem({ icon: Icon, count, className, children, ...props }: NavigationItemProps) {
	const { collapsed } = useContext(ShellContext);
	const item = (
		<Slot.Root
			data-slot="navigation-item"
			className={classNames(
				"group/item relative flex h-control items-center gap-2.5 rounded-md px-2 font-medium text-muted-foreground text-sm transition-colors duration-100 hover:bg-accent hover:text-foreground aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-xs aria-[current=page]:ring-1 aria-[current=page]:ring-border",
				collapsed && "justify-center px-0",
				className,
			)}
			{...props}
		>
			<Slot.Slottable child={children}>
				{(label) => (
					<>
						<Icon
							aria-hidden="true"
							strokeWidth={1.75}
							className="size-4 shrink-0 group-aria-[current=page]/item:text-brand"
						/>
						<span className={collapsed ? "sr-only" : "min-w-0 flex-1 truncate"}>{label}</span>
						<NavigationCount count={count} collapsed={collapsed} />
					</>
				)}
			</Slot.Slottable>
		</Slot.Root>
	);
	if (!collapsed) return item;
	return (
		<Tooltip label={children.props.children} side="right" describes={false}>
			{item}
		</Tooltip>
	);
}

function NavigationCount({ count, collapsed }: { count: ReactNode; collapsed: boolean }) {
	if (count === undefined || count === null) return null;
	return (
		<span
			className={classNames(
				"rounded-full text-2xs tabular-nums",
				collapsed
					? "absolute top-0.5 right-1 flex min-w-4 justify-center bg-brand-soft px-1 text-brand"
					: "bg-accent px-1.5 text-foreground",
			)}
		>
			{count}
		</span>
	);
}
