import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import { useTheme } from "next-themes";
import { Toaster as SonnerToaster, toast } from "sonner";
import { buttonVariants } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Spinner } from "./spinner.tsx";

export { toast };

const toastClasses = {
	toast:
		"flex w-(--width) items-center gap-2.5 rounded-lg border bg-popover py-2 pr-2 pl-3.5 text-foreground text-sm shadow-lg focus-visible:outline-offset-0",
	icon: "flex shrink-0 items-center",
	content: "flex min-w-0 flex-1 flex-col gap-0.5 py-1.5",
	title: "text-pretty font-medium",
	description: "text-pretty text-muted-foreground",
	actionButton: classNames(buttonVariants({ variant: "soft", size: "sm" })),
	cancelButton: classNames(buttonVariants({ variant: "ghost", size: "sm" })),
	closeButton: classNames(
		buttonVariants({ variant: "ghost", size: "icon-sm" }),
		"order-last text-muted-foreground",
	),
};

// Below the bar at the top of the page, whose buttons stay within reach.
const offset = { top: "calc(var(--shell-bar-height) + var(--toast-offset))", bottom: "var(--toast-offset)" };

export interface ToasterProps {
	/** Names the region of notifications for screen readers. */
	label: string;
	closeLabel: string;
	position?: "bottom-right" | "bottom-center" | "top-center";
}

/** Where toasts appear. One for each app, inside ThemeProvider. */
export function Toaster({ label, closeLabel, position = "bottom-right" }: ToasterProps) {
	const { resolvedTheme } = useTheme();
	return (
		<SonnerToaster
			containerAriaLabel={label}
			position={position}
			theme={resolvedTheme === "dark" ? "dark" : "light"}
			closeButton
			// One on another would hide the buttons of those behind, the undo among them.
			expand
			offset={offset}
			mobileOffset={{ ...offset, left: "0.75rem", right: "0.75rem" }}
			toastOptions={{ closeButtonAriaLabel: closeLabel, unstyled: true, classNames: toastClasses }}
			icons={{
				success: <CircleCheck aria-hidden="true" className="size-icon text-success" />,
				error: <CircleAlert aria-hidden="true" className="size-icon text-danger" />,
				warning: <TriangleAlert aria-hidden="true" className="size-icon text-warning" />,
				info: <Info aria-hidden="true" className="size-icon text-info" />,
				loading: <Spinner />,
				close: <X aria-hidden="true" className="size-icon" />,
			}}
		/>
	);
}

export interface UndoableToast {
	message: string;
	description?: string;
	undoLabel: string;
	onUndo: () => void;
	/** How long it stays, in milliseconds; 8 seconds unless said otherwise, time to read and to decide. */
	duration?: number;
}

/** Says what was just done and offers to take it back. Returns the toast's id. */
export function toastWithUndo({ message, description, undoLabel, onUndo, duration = 8000 }: UndoableToast) {
	return toast.success(message, {
		description,
		duration,
		action: { label: undoLabel, onClick: onUndo },
	});
}
