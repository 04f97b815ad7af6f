import { createContext, useContext } from "react";

/** What a Field tells the control inside of it. */
export interface FieldControl {
	id: string;
	labelId: string;
	describedBy: string | undefined;
	invalid: boolean;
	required: boolean;
}

/** The Field around a control, if there is one. */
export const FieldControlContext = createContext<FieldControl | null>(null);

interface ControlAttributes {
	id?: string | undefined;
	"aria-describedby"?: string | undefined;
	"aria-invalid"?: boolean | "true" | "false" | "grammar" | "spelling" | undefined;
	"aria-required"?: boolean | "true" | "false" | undefined;
}

/** The id and aria attributes that tie a control to its Field; the control's own attributes win. */
export function useFieldControl(own: ControlAttributes): ControlAttributes {
	const field = useContext(FieldControlContext);
	if (!field) return {};
	return {
		id: own.id ?? field.id,
		"aria-describedby": own["aria-describedby"] ?? field.describedBy,
		"aria-invalid": own["aria-invalid"] ?? (field.invalid || undefined),
		"aria-required": own["aria-required"] ?? (field.required || undefined),
	};
}
