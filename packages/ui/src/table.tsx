import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { ScrollRegion } from "./scroll-region.tsx";

export interface TableProps extends ComponentProps<"table"> {
	/** Names the table for screen readers. */
	label: string;
	/** Classes of the scrolling box around the table: give it a height and the head sticks to its top. */
	containerClassName?: string;
}

/** A table in a box that scrolls when there is no room. */
export function Table({ label, className, containerClassName, ...props }: TableProps) {
	return (
		<ScrollRegion label={label} className={classNames("relative w-full", containerClassName)}>
			<table
				data-slot="table"
				aria-label={label}
				className={classNames("w-full caption-bottom border-separate border-spacing-0 text-sm", className)}
				{...props}
			/>
		</ScrollRegion>
	);
}

/** The head; it stays in sight while the rows scroll. */
export function TableHeader({ className, ...props }: ComponentProps<"thead">) {
	return (
		<thead
			data-slot="table-header"
			className={classNames("sticky top-0 z-10 bg-card", className)}
			{...props}
		/>
	);
}

/** The rows. */
export function TableBody({ className, ...props }: ComponentProps<"tbody">) {
	return (
		<tbody
			data-slot="table-body"
			className={classNames("[&_tr:last-child>*]:border-b-0", className)}
			{...props}
		/>
	);
}

export interface TableRowProps extends ComponentProps<"tr"> {
	selected?: boolean;
}

/** A row. */
export function TableRow({ className, selected, ...props }: TableRowProps) {
	return (
		<tr
			data-slot="table-row"
			data-state={selected ? "selected" : undefined}
			className={classNames(
				"group/row transition-colors duration-75 in-[tbody]:hover:bg-muted/70 data-[state=selected]:bg-brand-soft",
				className,
			)}
			{...props}
		/>
	);
}

const headClasses =
	"h-control-lg whitespace-nowrap border-b px-3 text-left align-middle font-medium text-muted-foreground text-xs first:pl-4 last:pr-4";

/** The head of a column. */
export function TableHead({ className, ...props }: ComponentProps<"th">) {
	return <th data-slot="table-head" scope="col" className={classNames(headClasses, className)} {...props} />;
}

/** The order of a column; null where the table is ordered by another one. */
export type SortDirection = "ascending" | "descending" | null;

export interface SortableTableHeadProps extends Omit<ComponentProps<"th">, "onClick"> {
	direction: SortDirection;
	/** Asked for the other order, ascending first. */
	onSort: (direction: "ascending" | "descending") => void;
	children: ReactNode;
}

/** The head of a column by which the rows can be ordered. */
export function SortableTableHead({
	direction,
	onSort,
	className,
	children,
	...props
}: SortableTableHeadProps) {
	const Icon = direction === "ascending" ? ArrowUp : direction === "descending" ? ArrowDown : ChevronsUpDown;
	return (
		<th
			data-slot="sortable-table-head"
			scope="col"
			aria-sort={direction ?? "none"}
			className={classNames(headClasses, className)}
			{...props}
		>
			<button
				type="button"
				onClick={() => onSort(direction === "ascending" ? "descending" : "ascending")}
				className={classNames(
					"-mx-1.5 inline-flex h-control-sm items-center gap-1 rounded-sm px-1.5 font-medium transition-colors hover:bg-accent hover:text-foreground",
					direction && "text-foreground",
				)}
			>
				{children}
				<Icon aria-hidden="true" className={classNames("size-3 shrink-0", !direction && "opacity-60")} />
			</button>
		</th>
	);
}

export interface TableCellProps extends ComponentProps<"td"> {
	/** Numbers line up at the right. */
	numeric?: boolean;
}

/** A cell. */
export function TableCell({ className, numeric = false, ...props }: TableCellProps) {
	return (
		<td
			data-slot="table-cell"
			className={classNames(
				"h-row border-b px-3 py-1 align-middle first:pl-4 last:pr-4",
				numeric && "text-right tabular-nums",
				className,
			)}
			{...props}
		/>
	);
}

/** A sentence under the table. */
export function TableCaption({ className, ...props }: ComponentProps<"caption">) {
	return (
		<caption
			data-slot="table-caption"
			className={classNames("px-4 py-2 text-left text-muted-foreground text-xs", className)}
			{...props}
		/>
	);
}
