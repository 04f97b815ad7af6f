import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** Where a step of a journey is. */
export type JourneyStepState = "done" | "current" | "coming";

export interface JourneyPathProps extends ComponentProps<"ol"> {
	/** Names the journey for screen readers. */
	label: string;
	/** "wide" lays the steps side by side where there is room; they are one under the other on a phone. */
	layout?: "tall" | "wide";
}

/** A journey as a path from step to step. */
export function JourneyPath({ label, layout = "tall", className, ...props }: JourneyPathProps) {
	return (
		<div className="@container">
			<ol
				data-slot="journey-path"
				data-layout={layout}
				aria-label={label}
				className={classNames("group/path flex flex-col", layout === "wide" && "@2xl:flex-row", className)}
				{...props}
			/>
		</div>
	);
}

const nodes: Record<JourneyStepState, string> = {
	done: "border-primary bg-primary text-primary-foreground",
	current: "border-primary bg-card text-brand ring-4 ring-brand-soft",
	coming: "border-border bg-card text-muted-foreground",
};

export interface JourneyStepProps extends Omit<ComponentProps<"li">, "title"> {
	/** From 1, as a person counts. */
	number: number;
	state: JourneyStepState;
	/** What the state is called: the node shows it by shape alone. */
	stateLabel: string;
	title: ReactNode;
	/** Dates, under the title. */
	meta?: ReactNode;
	/** More of the step, under it. */
	children?: ReactNode;
}

/** One step of the path: its node, its title, and the way on to the next. */
export function JourneyStep({
	number,
	state,
	stateLabel,
	title,
	meta,
	children,
	className,
	...props
}: JourneyStepProps) {
	return (
		<li
			data-slot="journey-step"
			data-state={state}
			aria-current={state === "current" ? "step" : undefined}
			className={classNames(
				"group/step relative flex min-w-0 gap-4 pb-6 last:pb-0",
				"@2xl:group-data-[layout=wide]/path:flex-1 @2xl:group-data-[layout=wide]/path:flex-col @2xl:group-data-[layout=wide]/path:gap-3 @2xl:group-data-[layout=wide]/path:pr-4 @2xl:group-data-[layout=wide]/path:pb-0",
				className,
			)}
			{...props}
		>
			<span
				aria-hidden="true"
				className={classNames(
					"absolute top-9 bottom-0 left-4.25 w-0.5 rounded-full group-last/step:hidden",
					"@2xl:group-data-[layout=wide]/path:top-4.25 @2xl:group-data-[layout=wide]/path:right-0 @2xl:group-data-[layout=wide]/path:bottom-auto @2xl:group-data-[layout=wide]/path:left-9 @2xl:group-data-[layout=wide]/path:h-0.5 @2xl:group-data-[layout=wide]/path:w-auto",
					state === "done" ? "bg-primary" : "bg-border",
				)}
			/>
			<span
				aria-hidden="true"
				className={classNames(
					"relative flex size-9 shrink-0 items-center justify-center rounded-full border-2 font-semibold text-sm tabular-nums",
					nodes[state],
				)}
			>
				{state === "done" ? <Check className="size-4.5" strokeWidth={2.5} /> : number}
			</span>
			<div className="flex min-w-0 flex-1 flex-col gap-1 pt-1">
				<div
					className={classNames(
						"wrap-anywhere text-pretty",
						state === "current" && "font-semibold",
						state === "coming" && "text-muted-foreground",
					)}
				>
					{title}
					<span className="sr-only">, {stateLabel}</span>
				</div>
				{meta ? <p className="text-muted-foreground text-sm">{meta}</p> : null}
				{children}
			</div>
		</li>
	);
}
