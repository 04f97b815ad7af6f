import { RadioGroup as RadioGroupPrimitive } from "radix-ui";
import { type ComponentProps, type ReactNode, useContext, useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldControlContext, useFieldControl } from "./field-control.ts";

/** One choice among a few, all in sight. Inside a Field the group takes the field's label as its name. */
export function RadioGroup({ className, ...props }: ComponentProps<typeof RadioGroupPrimitive.Root>) {
	const field = useFieldControl(props);
	const labelId = useContext(FieldControlContext)?.labelId;
	return (
		<RadioGroupPrimitive.Root
			data-slot="radio-group"
			aria-labelledby={labelId}
			className={classNames("flex flex-col gap-2.5", className)}
			{...props}
			{...field}
		/>
	);
}

export interface RadioGroupItemProps extends ComponentProps<typeof RadioGroupPrimitive.Item> {
	label: ReactNode;
	description?: ReactNode;
}

/** A choice of a RadioGroup with its label; the label is part of the target. */
export function RadioGroupItem({ label, description, className, ...props }: RadioGroupItemProps) {
	const id = useId();
	const descriptionId = description ? `${id}-description` : undefined;
	return (
		<div className={classNames("flex items-start gap-2.5", className)}>
			<RadioGroupPrimitive.Item
				data-slot="radio-group-item"
				id={id}
				aria-describedby={descriptionId}
				className="relative mt-[0.1em] flex size-[1.15em] shrink-0 items-center justify-center rounded-full border border-input bg-card text-base shadow-xs transition-colors after:absolute after:-inset-2.5 hover:border-ring disabled:cursor-not-allowed disabled:opacity-55 data-[state=checked]:border-primary data-[state=checked]:bg-primary"
				{...props}
			>
				<RadioGroupPrimitive.Indicator className="size-[0.45em] rounded-full bg-primary-foreground" />
			</RadioGroupPrimitive.Item>
			<div className="flex min-w-0 flex-col">
				<label htmlFor={id} className="select-none font-medium text-sm">
					{label}
				</label>
				{description ? (
					<p id={descriptionId} className="text-muted-foreground text-sm">
						{description}
					</p>
				) : null}
			</div>
		</div>
	);
}
