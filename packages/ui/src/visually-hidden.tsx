import { VisuallyHidden as VisuallyHiddenPrimitive } from "radix-ui";
import type { ComponentProps } from "react";

/** Text for screen readers only. */
export function VisuallyHidden(props: ComponentProps<typeof VisuallyHiddenPrimitive.Root>) {
	return <VisuallyHiddenPrimitive.Root data-slot="visually-hidden" {...props} />;
}
