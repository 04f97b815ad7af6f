import { Switch as SwitchPrimitive } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";

/** A switch that acts at once, without a button to confirm. */
export function Switch({ className, ...props }: ComponentProps<typeof SwitchPrimitive.Root>) {
	const field = useFieldControl(props);
	return (
		<SwitchPrimitive.Root
			data-slot="switch"
			className={classNames(
				"relative inline-flex h-[1.35em] w-[2.3em] shrink-0 items-center rounded-full border border-transparent bg-input text-base transition-colors after:absolute after:-inset-2.5 disabled:cursor-not-allowed disabled:opacity-55 data-[state=checked]:bg-primary",
				className,
			)}
			{...props}
			{...field}
		>
			<SwitchPrimitive.Thumb className="pointer-events-none block size-[1.05em] translate-x-[0.1em] rounded-full bg-card shadow-sm transition-transform data-[state=checked]:translate-x-[1.02em]" />
		</SwitchPrimitive.Root>
	);
}
