import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldControlContext } from "./field-control.ts";
import { Label } from "./label.tsx";

export interface FieldProps {
	label: ReactNode;
	/** A help always shown, under the control. */
	hint?: ReactNode;
	/** What is wrong and how to mend it. Its presence marks the control as invalid. */
	error?: ReactNode;
	required?: boolean;
	/** A word such as "facultatif", after the label. */
	optionalLabel?: ReactNode;
	/** Keeps the label for screen readers only. */
	labelHidden?: boolean;
	/** "horizontal" puts the control before its label: checkboxes and switches. */
	orientation?: "vertical" | "horizontal";
	className?: string;
	/** Any control of this package: Input, Textarea, SelectTrigger, Checkbox, Switch, RadioGroup… */
	children: ReactNode;
}

/** A label, a control, its hint and its error, wired together for assistive technology. */
export function Field({
	label,
	hint,
	error,
	required = false,
	optionalLabel,
	labelHidden = false,
	orientation = "vertical",
	className,
	children,
}: FieldProps) {
	const id = useId();
	const hintId = hint ? `${id}-hint` : undefined;
	const errorId = error ? `${id}-error` : undefined;
	const control = {
		id,
		labelId: `${id}-label`,
		describedBy: [errorId, hintId].filter(Boolean).join(" ") || undefined,
		invalid: Boolean(error),
		required,
	};
	const horizontal = orientation === "horizontal";
	const labelRow = (
		<Label htmlFor={id} id={control.labelId} className={labelHidden ? "sr-only" : undefined}>
			{label}
			{optionalLabel ? <span className="font-normal text-muted-foreground">{optionalLabel}</span> : null}
		</Label>
	);
	const notes = (
		<>
			{hint ? (
				<p id={hintId} className="text-muted-foreground text-sm">
					{hint}
				</p>
			) : null}
			{error ? (
				<p id={errorId} role="alert" className="flex items-start gap-1.5 text-danger text-sm">
					<CircleAlert aria-hidden="true" className="mt-[0.15em] size-[1em] shrink-0" />
					<span>{error}</span>
				</p>
			) : null}
		</>
	);
	return (
		<FieldControlContext value={control}>
			<div
				data-slot="field"
				data-invalid={control.invalid || undefined}
				className={classNames(horizontal ? "flex items-start gap-2.5" : "flex flex-col gap-1.5", className)}
			>
				{horizontal ? (
					<>
						{children}
						<div className="flex min-w-0 flex-col gap-0.5">
							{labelRow}
							{notes}
						</div>
					</>
				) : (
					<>
						{labelRow}
						{children}
						{notes}
					</>
				)}
			</div>
		</FieldControlContext>
	);
}
