import { ChevronRight } from "lucide-react";
import { Slot } from "radix-ui";
import { Children, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface BreadcrumbProps {
	/** Names the navigation for screen readers. */
	label: string;
	/** BreadcrumbLink elements, then one BreadcrumbPage. */
	children: ReactNode;
	className?: string;
}

/** The way from the top to this page. */
export function Breadcrumb({ label, children, className }: BreadcrumbProps) {
	return (
		<nav data-slot="breadcrumb" aria-label={label} className={classNames("min-w-0", className)}>
			<ol className="flex min-w-0 items-center gap-1 text-muted-foreground text-sm">
				{Children.toArray(children).map((step, position) => (
					<li key={position} className="flex min-w-0 items-center gap-1 last:flex-1">
						{position > 0 ? (
							<ChevronRight aria-hidden="true" className="size-3.5 shrink-0 opacity-70" />
						) : null}
						{step}
					</li>
				))}
			</ol>
		</nav>
	);
}

/** A page on the way, around the one router link given as child. */
export function BreadcrumbLink({ className, ...props }: ComponentProps<typeof Slot.Root>) {
	return (
		<Slot.Root
			data-slot="breadcrumb-link"
			className={classNames(
				"truncate rounded-sm px-1 py-0.5 transition-colors hover:bg-accent hover:text-foreground",
				className,
			)}
			{...props}
		/>
	);
}

/** The page one is on. */
export function BreadcrumbPage({ className, ...props }: ComponentProps<"span">) {
	return (
		<span
			data-slot="breadcrumb-page"
			aria-current="page"
			className={classNames("truncate px-1 font-medium text-foreground", className)}
			{...props}
		/>
	);
}
