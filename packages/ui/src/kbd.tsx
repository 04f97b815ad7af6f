import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** A key or a key combination. */
export function Kbd({ className, ...props }: ComponentProps<"kbd">) {
	return (
		<kbd
			data-slot="kbd"
			className={classNames(
				"pointer-events-none inline-flex h-5 min-w-5 select-none items-center justify-center rounded-xs border bg-muted px-1 font-medium font-sans text-2xs text-muted-foreground",
				className,
			)}
			{...props}
		/>
	);
}
