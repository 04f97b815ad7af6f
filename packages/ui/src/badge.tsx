import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

const badgeVariants = cva(
	"inline-flex max-w-full shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border px-2 py-px font-medium text-xs [&_svg]:size-3 [&_svg]:shrink-0",
	{
		variants: {
			tone: {
				neutral: "border-border bg-muted text-muted-foreground",
				brand: "border-brand-border bg-brand-soft text-brand",
				info: "border-info-border bg-info-soft text-info",
				success: "border-success-border bg-success-soft text-success",
				warning: "border-warning-border bg-warning-soft text-warning",
				danger: "border-danger-border bg-danger-soft text-danger",
				outline: "border-border bg-transparent text-foreground",
			},
		},
		defaultVariants: { tone: "neutral" },
	},
);

export interface BadgeProps extends ComponentProps<"span">, VariantProps<typeof badgeVariants> {
	/** Shows a dot in the tone before the text. */
	dot?: boolean;
}

/** A state in a word. The tone repeats what the text says: colour alone says nothing. */
export function Badge({ tone, dot = false, className, children, ...props }: BadgeProps) {
	return (
		<span data-slot="badge" className={classNames(badgeVariants({ tone }), className)} {...props}>
			{dot ? <span aria-hidden="true" className="size-1.5 shrink-0 rounded-full bg-current" /> : null}
			{children}
		</span>
	);
}
