import { Button, type ButtonProps } from "./button.tsx";
import { Tooltip } from "./tooltip.tsx";

export interface IconButtonProps extends Omit<ButtonProps, "size" | "aria-label"> {
	/** The button's name: read by screen readers and shown as its tooltip. */
	label: string;
	/** A key combination shown beside the tooltip. */
	shortcut?: string;
	size?: "sm" | "md";
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
	...props
}: IconButtonProps) {
	const button = (
		<Button aria-label={label} variant={variant} size={size === "sm" ? "icon-sm" : "icon"} {...props} />
	);
	if (!tooltip) return button;
	return (
		<Tooltip label={label} shortcut={shortcut} describes={false}>
			{button}
		</Tooltip>
	);
}
