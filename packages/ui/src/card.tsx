import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** A surface that holds one subject. */
export function Card({ className, ...props }: ComponentProps<"section">) {
	return (
		<section
			data-slot="card"
			className={classNames(
				"flex flex-col rounded-lg border bg-card shadow-xs has-data-[slot=table]:overflow-clip",
				className,
			)}
			{...props}
		/>
	);
}

/** The top of a card: title, description, and CardAction at the right. */
export function CardHeader({ className, ...props }: ComponentProps<"header">) {
	return (
		<header
			data-slot="card-header"
			className={classNames(
				"grid auto-rows-min items-center gap-x-3 gap-y-0.5 px-4 pt-3.5 pb-3 has-data-[slot=card-action]:grid-cols-[1fr_auto] in-data-[app=portal]:px-5 in-data-[app=portal]:pt-5",
				className,
			)}
			{...props}
		/>
	);
}

/** The card's title, a heading of level 2 unless `level` says otherwise. */
export function CardTitle({ className, level = 2, ...props }: ComponentProps<"h2"> & { level?: 2 | 3 | 4 }) {
	const Heading = `h${level}` as const;
	return (
		<Heading
			data-slot="card-title"
			className={classNames("font-semibold text-base in-data-[app=portal]:text-lg", className)}
			{...props}
		/>
	);
}

/** A sentence under the title. */
export function CardDescription({ className, ...props }: ComponentProps<"p">) {
	return (
		<p
			data-slot="card-description"
			className={classNames("col-start-1 text-muted-foreground text-sm", className)}
			{...props}
		/>
	);
}

/** A button or link at the top right of the card. */
export function CardAction({ className, ...props }: ComponentProps<"div">) {
	return (
		<div
			data-slot="card-action"
			className={classNames("col-start-2 row-span-2 -my-1 row-start-1 flex items-center gap-1", className)}
			{...props}
		/>
	);
}

/** The body of a card. `flush` lets a table or a list reach the edges. */
export function CardContent({
	className,
	flush = false,
	...props
}: ComponentProps<"div"> & { flush?: boolean }) {
	return (
		<div
			data-slot="card-content"
			className={classNames(
				"min-w-0",
				flush
					? "border-t"
					: "px-4 pb-4 first:pt-4 in-data-[app=portal]:px-5 in-data-[app=portal]:pb-5 in-data-[app=portal]:first:pt-5",
				className,
			)}
			{...props}
		/>
	);
}

/** The bottom of a card. */
export function CardFooter({ className, ...props }: ComponentProps<"footer">) {
	return (
		<footer
			data-slot="card-footer"
			className={classNames(
				"flex items-center gap-2 border-t px-4 py-2.5 in-data-[app=portal]:px-5 in-data-[app=portal]:py-4",
				className,
			)}
			{...props}
		/>
	);
}
