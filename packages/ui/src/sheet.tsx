import { cva, type VariantProps } from "class-variance-authority";
import { X } from "lucide-react";
import { Dialog as DialogPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";

/** Holds whether the sheet is open. */
export const Sheet = DialogPrimitive.Root;
/** The button that opens it; use `asChild` around a Button. */
export const SheetTrigger = DialogPrimitive.Trigger;
/** A button that closes it; use `asChild` around a Button. */
export const SheetClose = DialogPrimitive.Close;

const sheetVariants = cva(
	"fixed z-50 flex flex-col border bg-popover shadow-lg outline-none duration-200 data-[state=closed]:animate-out data-[state=open]:animate-in",
	{
		variants: {
			side: {
				right:
					"slide-in-from-right data-[state=closed]:slide-out-to-right inset-y-0 right-0 w-full border-y-0 border-r-0 sm:max-w-md",
				left: "slide-in-from-left data-[state=closed]:slide-out-to-left inset-y-0 left-0 w-80 max-w-[85vw] border-y-0 border-l-0",
				bottom:
					"slide-in-from-bottom data-[state=closed]:slide-out-to-bottom inset-x-0 bottom-0 max-h-[85dvh] rounded-t-xl border-x-0 border-b-0 pb-[env(safe-area-inset-bottom)]",
			},
		},
		defaultVariants: { side: "right" },
	},
);

export interface SheetContentProps
	extends ComponentProps<typeof DialogPrimitive.Content>,
		VariantProps<typeof sheetVariants> {
	/** The name of the close button. */
	closeLabel: string;
}

/** A panel that slides in from an edge. Needs a SheetTitle inside. */
export function SheetContent({ side, closeLabel, className, children, ...props }: SheetContentProps) {
	return (
		<DialogPrimitive.Portal>
			<DialogPrimitive.Overlay className="fade-in-0 data-[state=closed]:fade-out-0 fixed inset-0 z-50 bg-scrim duration-150 data-[state=closed]:animate-out data-[state=open]:animate-in" />
			<DialogPrimitive.Content
				data-slot="sheet-content"
				className={classNames(sheetVariants({ side }), className)}
				{...props}
			>
				{children}
				<DialogPrimitive.Close asChild>
					<IconButton label={closeLabel} size="sm" tooltip={false} className="absolute top-3 right-3">
						<X aria-hidden="true" />
					</IconButton>
				</DialogPrimitive.Close>
			</DialogPrimitive.Content>
		</DialogPrimitive.Portal>
	);
}

/** Holds the title and the description. */
export function SheetHeader({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			data-slot="sheet-header"
			className={classNames("flex flex-col gap-1 border-b px-5 py-4 pr-14", className)}
			{...props}
		/>
	);
}

/** The name of the sheet, and a sentence on what it is for. */
export { DialogDescription as SheetDescription, DialogTitle as SheetTitle } from "./dialog.tsx";

/** The part that scrolls. */
export function SheetBody({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			data-slot="sheet-body"
			className={classNames("min-h-0 flex-1 overflow-y-auto p-5", className)}
			{...props}
		/>
	);
}

/** The buttons at the bottom. */
export function SheetFooter({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			data-slot="sheet-footer"
			className={classNames("flex items-center justify-end gap-2 border-t px-5 py-3.5", className)}
			{...props}
		/>
	);
}
