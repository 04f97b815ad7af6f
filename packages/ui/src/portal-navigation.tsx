import type { LucideIcon } from "lucide-react";
import { Slot } from "radix-ui";
import type { ComponentProps, ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface PortalNavigationItemProps extends Omit<ComponentProps<typeof Slot.Root>, "children"> {
	icon: LucideIcon;
	/** A small sign on the icon: an UnreadDot. */
	sign?: ReactNode;
	/** One router link with one short word; it sets aria-current="page" when it is the current one. */
	children: ReactElement<{ children?: ReactNode }>;
}

/** A stop of the portal's navigation: under the thumb on phones, in the top bar elsewhere. */
export function PortalNavigationItem({
	icon: Icon,
	sign,
	className,
	children,
	...props
}: PortalNavigationItemProps) {
	return (
		<Slot.Root
			data-slot="portal-navigation-item"
			className={classNames(
				"group/item flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 rounded-md px-1 font-medium text-2xs text-muted-foreground transition-colors hover:text-foreground focus-visible:-outline-offset-2 aria-[current=page]:text-brand md:min-h-control md:flex-none md:flex-row md:gap-2 md:px-3.5 md:text-sm md:aria-[current=page]:bg-brand-soft md:hover:bg-accent",
				className,
			)}
			{...props}
		>
			<Slot.Slottable child={children}>
				{(label) => (
					<>
						<span className="relative flex rounded-full px-4 py-0.5 transition-colors group-aria-[current=page]/item:bg-brand-soft md:bg-transparent! md:p-0">
							<Icon aria-hidden="true" strokeWidth={1.75} className="size-5.5 md:size-4.5" />
							{sign ? <span className="absolute top-0 right-2.5 md:-top-1 md:-right-0.5">{sign}</span> : null}
						</span>
						<span className="max-w-full truncate">{label}</span>
					</>
				)}
			</Slot.Slottable>
		</Slot.Root>
	);
}
