import { Check, Minus } from "lucide-react";
import { Checkbox as CheckboxPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";

/** A tick box. `checked="indeterminate"` shows that only some of a selection is ticked. */
export function Checkbox({ className, ...props }: ComponentProps<typeof CheckboxPrimitive.Root>) {
	const field = useFieldControl(props);
	return (
		<CheckboxPrimitive.Root
			data-slot="checkbox"
			className={classNames(
				"group relative mt-[0.1em] flex size-[1.15em] shrink-0 items-center justify-center rounded-[0.25em] border border-input bg-card text-base text-primary-foreground shadow-xs transition-colors after:absolute after:-inset-2.5 hover:border-ring disabled:cursor-not-allowed disabled:opacity-55 aria-invalid:border-danger data-[state=checked]:border-primary data-[state=indeterminate]:border-primary data-[state=checked]:bg-primary data-[state=indeterminate]:bg-primary",
				className,
			)}
			{...props}
			{...field}
		>
			<CheckboxPrimitive.Indicator>
				<Check
					aria-hidden="true"
					className="size-[0.85em] stroke-3 group-data-[state=indeterminate]:hidden"
				/>
				<Minus
					aria-hidden="true"
					className="hidden size-[0.85em] stroke-3 group-data-[state=indeterminate]:block"
				/>
			</CheckboxPrimitive.Indicator>
		</CheckboxPrimitive.Root>
	);
}
