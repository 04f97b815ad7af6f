import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps, MouseEvent } from "react";
import { classNames } from "./class-names.ts";
import { Spinner } from "./spinner.tsx";

/** The classes of a button, for the rare element that must look like one without being one. */
export const buttonVariants = cva(
	"relative inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md border border-transparent font-medium transition-[background-color,border-color,color,box-shadow] duration-150 aria-busy:opacity-100! aria-disabled:cursor-not-allowed aria-disabled:opacity-55 disabled:cursor-not-allowed disabled:opacity-55 [&_svg]:pointer-events-none [&_svg]:shrink-0 [&_svg:not([class*='size-'])]:size-icon",
	{
		variants: {
			variant: {
				primary: "bg-primary text-primary-foreground shadow-xs hover:bg-primary-hover",
				secondary: "border-border bg-card text-foreground shadow-xs hover:bg-accent",
				soft: "bg-brand-soft text-brand hover:border-brand-border",
				ghost: "text-foreground hover:bg-accent data-[state=open]:bg-accent",
				destructive: "bg-destructive text-destructive-foreground shadow-xs hover:bg-destructive-hover",
				"destructive-ghost": "text-danger hover:bg-danger-soft",
				link: "text-brand underline decoration-brand-border underline-offset-4 hover:decoration-current",
			},
			size: {
				sm: "h-control-sm rounded-sm px-2.5 text-sm",
				md: "h-control px-3.5 text-base",
				lg: "h-control-lg px-5 text-base",
				icon: "size-control",
				"icon-sm": "size-control-sm rounded-sm",
			},
		},
		compoundVariants: [{ variant: "link", className: "h-auto px-0" }],
		defaultVariants: { variant: "primary", size: "md" },
	},
);

export interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonVariants> {
	/** Renders the only child (a router link) with the look of a button. */
	asChild?: boolean;
	/** Work is under way: a spinner covers the label and clicks do nothing, yet the button keeps its focus. */
	pending?: boolean;
}

/** A button. Its type is "button" unless said otherwise, so that it never submits a form by accident. */
export function Button({
	asChild = false,
	pending = false,
	variant,
	size,
	className,
	children,
	onClick,
	type,
	...props
}: ButtonProps) {
	const classes = classNames(buttonVariants({ variant, size }), className);
	if (asChild) {
		return (
			<Slot.Root data-slot="button" className={classes} onClick={onClick} {...props}>
				{children}
			</Slot.Root>
		);
	}
	const clickUnlessPending = (event: MouseEvent<HTMLButtonElement>) => {
		if (pending) event.preventDefault();
		else onClick?.(event);
	};
	return (
		<button
			data-slot="button"
			type={type ?? "button"}
			className={classes}
			onClick={clickUnlessPending}
			aria-busy={pending || undefined}
			aria-disabled={pending || undefined}
			{...props}
		>
			{pending ? <Spinner className="absolute" /> : null}
			<span className={classNames("contents", pending && "[&>*]:invisible text-transparent")}>
				{children}
			</span>
		</button>
	);
}
