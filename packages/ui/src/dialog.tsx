import { X } from "lucide-react";
import { Dialog as DialogPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import { dialogOverlayClasses, dialogPanelClasses } from "./overlay-classes.ts";

/** Holds whether the dialog is open. */
export const Dialog = DialogPrimitive.Root;
/** The button that opens it; use `asChild` around a Button. */
export const DialogTrigger = DialogPrimitive.Trigger;
/** A button that closes it; use `asChild` around a Button. */
export const DialogClose = DialogPrimitive.Close;

const widths = { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-2xl", xl: "sm:max-w-5xl" };

export interface DialogContentProps extends ComponentProps<typeof DialogPrimitive.Content> {
	/** The name of the close button. */
	closeLabel: string;
	size?: keyof typeof widths;
}

/** The window. On a phone it rises from the bottom, in reach of the thumb. Needs a DialogTitle inside. */
export function DialogContent({
	closeLabel,
	size = "md",
	className,
	children,
	...props
}: DialogContentProps) {
	return (
		<DialogPrimitive.Portal>
			<DialogPrimitive.Overlay data-slot="dialog-overlay" className={dialogOverlayClasses}>
				<DialogPrimitive.Content
					data-slot="dialog-content"
					className={classNames(dialogPanelClasses, widths[size], className)}
					{...props}
				>
					{children}
					<DialogPrimitive.Close asChild>
						<IconButton label={closeLabel} size="sm" tooltip={false} className="absolute top-3 right-3">
							<X aria-hidden="true" />
						</IconButton>
					</DialogPrimitive.Close>
				</DialogPrimitive.Content>
			</DialogPrimitive.Overlay>
		</DialogPrimitive.Portal>
	);
}

/** Holds the title and the description. */
export function DialogHeader({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			data-slot="dialog-header"
			className={classNames("flex flex-col gap-1 px-5 pt-5 pr-14 pb-4", className)}
			{...props}
		/>
	);
}

/** The name of the dialog. */
export function DialogTitle({ className, ...props }: ComponentProps<typeof DialogPrimitive.Title>) {
	return (
		<DialogPrimitive.Title
			data-slot="dialog-title"
			className={classNames("font-semibold text-lg", className)}
			{...props}
		/>
	);
}

/** A sentence on what the dialog is for. */
export function DialogDescription({
	className,
	...props
}: ComponentProps<typeof DialogPrimitive.Description>) {
	return (
		<DialogPrimitive.Description
			data-slot="dialog-description"
			className={classNames("text-pretty text-muted-foreground text-sm", className)}
			{...props}
		/>
	);
}

/** The part that scrolls when the window is too small. */
export function DialogBody({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			data-slot="dialog-body"
			className={classNames("flex min-h-0 flex-col gap-4 overflow-y-auto px-5 pt-1 pb-5", className)}
			{...props}
		/>
	);
}

/** The buttons: the one that acts comes last. On a phone they fill the width, the acting one on top. */
export function DialogFooter({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			data-slot="dialog-footer"
			className={classNames(
				"flex flex-col-reverse gap-2 border-t bg-muted/40 px-5 py-3.5 pb-[max(0.875rem,env(safe-area-inset-bottom))] sm:flex-row sm:items-center sm:justify-end",
				className,
			)}
			{...props}
		/>
	);
}
