import { AlertDialog as AlertDialogPrimitive } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { dialogOverlayClasses, dialogPanelClasses } from "./overlay-classes.ts";

export interface AlertDialogProps {
	/** The button that opens it. Leave it out and use `open` where a menu item asks. */
	trigger?: ReactNode;
	open?: boolean;
	onOpenChange?: (open: boolean) => void;
	/** The question: "Supprimer ce document ?" */
	title: ReactNode;
	/** What will happen, and whether it can be undone. */
	description: ReactNode;
	/** Names the act, not "OK": "Supprimer le document". */
	confirmLabel: ReactNode;
	cancelLabel: ReactNode;
	/** Called on confirmation. The dialog stays open while `pending`, closes by itself otherwise. */
	onConfirm: () => void;
	/** True when the act destroys something. */
	destructive?: boolean;
	/** True while the act is under way; close it with `open` once done. */
	pending?: boolean;
	/** More to read or to fill in before deciding. */
	children?: ReactNode;
}

/** Asks before an act that cannot be undone. Focus starts on the way out. */
export function AlertDialog({
	trigger,
	open,
	onOpenChange,
	title,
	description,
	confirmLabel,
	cancelLabel,
	onConfirm,
	destructive = true,
	pending = false,
	children,
}: AlertDialogProps) {
	const confirm = (
		<Button variant={destructive ? "destructive" : "primary"} onClick={onConfirm} pending={pending}>
			{confirmLabel}
		</Button>
	);
	const controlled = open !== undefined;
	return (
		<AlertDialogPrimitive.Root open={open} onOpenChange={onOpenChange}>
			{trigger ? <AlertDialogPrimitive.Trigger asChild>{trigger}</AlertDialogPrimitive.Trigger> : null}
			<AlertDialogPrimitive.Portal>
				<AlertDialogPrimitive.Overlay className={dialogOverlayClasses}>
					<AlertDialogPrimitive.Content
						data-slot="alert-dialog"
						className={classNames(dialogPanelClasses, "sm:max-w-md")}
					>
						<div className="flex flex-col gap-1.5 p-5">
							<AlertDialogPrimitive.Title className="font-semibold text-lg">
								{title}
							</AlertDialogPrimitive.Title>
							<AlertDialogPrimitive.Description className="text-pretty text-muted-foreground text-sm">
								{description}
							</AlertDialogPrimitive.Description>
							{children ? <div className="mt-2">{children}</div> : null}
						</div>
						<div className="flex flex-col-reverse gap-2 border-t bg-muted/40 px-5 py-3.5 pb-[max(0.875rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end">
							<AlertDialogPrimitive.Cancel asChild>
								<Button variant="secondary">{cancelLabel}</Button>
							</AlertDialogPrimitive.Cancel>
							{controlled ? (
								confirm
							) : (
								<AlertDialogPrimitive.Action asChild>{confirm}</AlertDialogPrimitive.Action>
							)}
						</div>
					</AlertDialogPrimitive.Content>
				</AlertDialogPrimitive.Overlay>
			</AlertDialogPrimitive.Portal>
		</AlertDialogPrimitive.Root>
	);
}
