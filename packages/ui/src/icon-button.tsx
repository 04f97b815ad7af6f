import { Slot } from "radix-ui";
import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button.tsx";
import { Tooltip } from "./tooltip.tsx";

export interface IconButtonProps extends Omit<ButtonProps, "size" | "aria-label"> {
	/** The button's name: read by screen readers and shown as its tooltip. */
	label: string;
	/** A key combination shown beside the tooltip. */
	shortcut?: string;
	size?: "sm" | "md";
	/** An UnreadDot in the corner; what it says belongs in the label too. */
	sign?: ReactNode;
	/** Set to false where a visible text beside the button already says what it does. */
	tooltip?: boolean;
}

/** A square button that shows only an icon. */
export function IconButton({
	label,
	shortcut,
	size = "md",
	variant = "ghost",
	tooltip = true,
	sign,
	className,
	children,
	...props
}: IconButtonProps) {
	const button = (
		<Button
			aria-label={label}
			variant={variant}
			size={size === "sm" ? "icon-sm" : "icon"}
			className={className}
			{...props}
		>
			{sign ? [<Slot.Slottable key="icon">{children}</Slot.Slottable>, corner(sign)] : children}
		</Button>
	);
	if (!tooltip) return button;
	return (
		<Tooltip label={label} shortcut={shortcut} describes={false}>
			{button}
		</Tooltip>
	);
}

function corner(sign: ReactNode) {
	return (
		<span key="sign" className="absolute top-[calc(50%-0.95rem)] left-1/2 flex">
			{sign}
		</span>
	);
}
