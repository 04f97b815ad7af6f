import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

const badgeVariants = cva(
	"inline-flex max-w-full shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border border-transparent px-2 py-px font-medium text-xs [&_svg]:size-3 [&_svg]:shrink-0",
	{
		variants: {
			tone: {
				neutral: "bg-muted text-muted-foreground",
				brand: "bg-brand-soft text-brand",
				info: "bg-info-soft text-info",
				success: "bg-success-soft text-success",
				warning: "bg-warning-soft text-warning",
				danger: "bg-danger-soft text-danger",
				outline: "border-border text-foreground",
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

const dotTones = {
	neutral: "bg-muted-foreground",
	brand: "bg-brand",
	info: "bg-info-dot",
	success: "bg-success-dot",
	warning: "bg-warning-dot",
	danger: "bg-danger-dot",
};

export interface StatusProps extends ComponentProps<"span"> {
	tone?: keyof typeof dotTones;
}

/** A state as a dot and a word without a ground: quieter than a Badge, for columns of tables. */
export function Status({ tone = "neutral", className, children, ...props }: StatusProps) {
	return (
		<span
			data-slot="status"
			className={classNames("inline-flex items-center gap-2 whitespace-nowrap", className)}
			{...props}
		>
			<span aria-hidden="true" className={classNames("size-2 shrink-0 rounded-full", dotTones[tone])} />
			{children}
		</span>
	);
}
