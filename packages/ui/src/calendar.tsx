import { ChevronLeft, ChevronRight } from "lucide-react";
import { type ComponentProps, lazy, Suspense } from "react";
import type { DayPickerProps } from "react-day-picker";
import { buttonVariants } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Skeleton } from "./skeleton.tsx";

const DayPicker = lazy(async () => ({ default: (await import("react-day-picker")).DayPicker }));

const classes: DayPickerProps["classNames"] = {
	months: "relative",
	month: "flex flex-col gap-3",
	month_caption: "flex h-control items-center justify-center font-semibold text-base capitalize",
	nav: "absolute inset-x-0 top-0 flex justify-between",
	button_previous: classNames(buttonVariants({ variant: "ghost", size: "icon" })),
	button_next: classNames(buttonVariants({ variant: "ghost", size: "icon" })),
	month_grid: "w-full table-fixed border-collapse",
	weekday: "pb-1 font-medium text-2xs text-muted-foreground uppercase",
	day: "p-0.5 text-center align-top",
	day_button:
		"mx-auto flex aspect-square w-full max-w-12 items-center justify-center rounded-md border border-transparent text-sm tabular-nums transition-colors hover:bg-accent",
	today: "font-bold text-brand",
	outside: "text-muted-foreground",
	selected: "[&>button]:border-primary [&>button]:bg-brand-soft",
};

/** A month of days. Marked days say so by a dot and, through `labels`, in words. */
export function Calendar({ className, modifiersClassNames, ...props }: ComponentProps<typeof DayPicker>) {
	return (
		<Suspense fallback={<Skeleton className="aspect-square w-full max-w-md" />}>
			<DayPicker
				data-slot="calendar"
				className={classNames("w-full max-w-md", className)}
				classNames={classes}
				modifiersClassNames={{
					marked:
						"[&>button]:relative [&>button]:font-semibold [&>button]:after:absolute [&>button]:after:bottom-1 [&>button]:after:size-1.5 [&>button]:after:rounded-full [&>button]:after:bg-primary",
					...modifiersClassNames,
				}}
				components={{
					Chevron: ({ orientation }) =>
						orientation === "left" ? <ChevronLeft aria-hidden="true" /> : <ChevronRight aria-hidden="true" />,
				}}
				{...props}
			/>
		</Suspense>
	);
}
