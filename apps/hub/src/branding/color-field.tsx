import { colorPattern, contrastWithWhite, TEXT_CONTRAST } from "@dossier/shared/branding/tokens";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { useTranslation } from "react-i18next";

interface ColorFieldProps {
	label: string;
	value: string;
	onChange: (color: string) => void;
	/** Whether no colour is an answer. */
	optional?: boolean;
}

/** A colour, picked or typed, and at once whether text on it can be read. */
export function ColorField({ label, value, onChange, optional = false }: ColorFieldProps) {
	const { t, i18n } = useTranslation("branding");
	const valid = colorPattern.test(value);
	const contrast = valid ? contrastWithWhite(value) : 0;
	const ratio = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(contrast);
	return (
		<div className="flex items-start gap-3">
			<input
				type="color"
				aria-label={t("pick", { label })}
				value={valid ? value : "#ffffff"}
				onChange={({ target }) => onChange(target.value)}
				className="mt-6.5 size-control shrink-0 cursor-pointer rounded-md border border-input bg-card p-1"
			/>
			<Field
				label={label}
				className="flex-1"
				error={valid || (optional && value === "") ? undefined : t("invalid")}
				hint={
					valid
						? t(contrast >= TEXT_CONTRAST ? "readable" : "adjusted", { ratio })
						: optional
							? t("none")
							: undefined
				}
			>
				<Input
					value={value}
					spellCheck={false}
					autoComplete="off"
					onChange={({ target }) => onChange(target.value.trim().toLowerCase())}
				/>
			</Field>
		</div>
	);
}
