import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useTheme } from "next-themes";
import { Toaster as SonnerToaster, toast } from "sonner";
import { Spinner } from "./spinner.tsx";

export { toast };

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
			toastOptions={{ closeButtonAriaLabel: closeLabel }}
			icons={{
				success: <CircleCheck aria-hidden="true" className="size-4 text-success" />,
				error: <CircleAlert aria-hidden="true" className="size-4 text-danger" />,
				warning: <TriangleAlert aria-hidden="true" className="size-4 text-warning" />,
				info: <Info aria-hidden="true" className="size-4 text-info" />,
				loading: <Spinner />,
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
