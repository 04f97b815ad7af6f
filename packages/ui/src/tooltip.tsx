import { Tooltip as TooltipPrimitive } from "radix-ui";
import type { ReactNode } from "react";
import { Kbd } from "./kbd.tsx";

export interface TooltipProps {
	/** What the tooltip says. */
	label: ReactNode;
	/** A key combination shown after the text. */
	shortcut?: string;
	side?: "top" | "right" | "bottom" | "left";
	/** False when the trigger already has this text as its name, so that it is not read twice. */
	describes?: boolean;
	/** The one focusable element it belongs to. */
	children: ReactNode;
}

/** A short hint on hover and on keyboard focus. Never the only place of an information: touch cannot see it. */
export function Tooltip({ label, shortcut, side = "top", describes = true, children }: TooltipProps) {
	const description = describes ? {} : { "aria-describedby": undefined };
	return (
		<TooltipPrimitive.Provider delayDuration={350}>
			<TooltipPrimitive.Root>
				<TooltipPrimitive.Trigger asChild {...description}>
					{children}
				</TooltipPrimitive.Trigger>
				<TooltipPrimitive.Portal>
					<TooltipPrimitive.Content
						data-slot="tooltip"
						side={side}
						sideOffset={6}
						collisionPadding={8}
						className="data-[state=closed]:fade-out-0 fade-in-0 z-50 flex max-w-72 animate-in items-center gap-2 rounded-sm bg-foreground px-2 py-1 text-background text-xs shadow-md data-[state=closed]:animate-out"
					>
						{label}
						{shortcut ? (
							<Kbd className="border-transparent bg-transparent px-0 text-background opacity-75">
								{shortcut}
							</Kbd>
						) : null}
					</TooltipPrimitive.Content>
				</TooltipPrimitive.Portal>
			</TooltipPrimitive.Root>
		</TooltipPrimitive.Provider>
	);
}
