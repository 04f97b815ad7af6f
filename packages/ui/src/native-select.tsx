import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";
import { inputClasses } from "./input.tsx";

/** The browser's own select: the phone's wheel, and cheap in long lists. Takes `option` children. */
export function NativeSelect({ className, ...props }: ComponentProps<"select">) {
	const field = useFieldControl(props);
	return (
		<div className={classNames("relative w-full", className)}>
			<select
				data-slot="native-select"
				className={classNames(inputClasses, "h-control appearance-none text-ellipsis pr-8 pl-3")}
				{...props}
				{...field}
			/>
			<ChevronDown
				aria-hidden="true"
				className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-muted-foreground"
			/>
		</div>
	);
}
