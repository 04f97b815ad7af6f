import type { ComponentProps } from "react";
import { classNames } from "../class-names.ts";
import { wordmarkPath } from "./wordmark-path.ts";

export interface LogoProps extends Omit<ComponentProps<"svg">, "children"> {
	/** Read by screen readers. Leave it out where a text beside says it. */
	label?: string;
}

const sheetPath =
	"M3 7.5A3.5 3.5 0 0 1 6.5 4h3.2c.9 0 1.76.37 2.37 1.02L13.9 7h.6c3.3 0 6.1 1.9 7.3 4.7V13H3z";
const pocketPath = "M3 11.6c0-.88.72-1.6 1.6-1.6h10.15a5.75 5.75 0 0 1 0 11.5H6.5A3.5 3.5 0 0 1 3 18z";

/** The mark: a folder that is a D. It takes the accent of the app. */
export function LogoMark({ label, className, ...props }: LogoProps) {
	return (
		<svg
			data-slot="logo-mark"
			viewBox="0 0 24 24"
			fill="currentColor"
			className={classNames("size-6 shrink-0 text-brand", className)}
			role={label ? "img" : undefined}
			aria-label={label}
			aria-hidden={label ? undefined : true}
			{...props}
		>
			<path d={sheetPath} opacity="0.42" />
			<path d={pocketPath} />
		</svg>
	);
}

/** The mark and the word "Dossier". */
export function Logo({ label, className, ...props }: LogoProps) {
	return (
		<svg
			data-slot="logo"
			viewBox="0 0 110 24"
			fill="currentColor"
			className={classNames("h-6 w-auto shrink-0 text-foreground", className)}
			role={label ? "img" : undefined}
			aria-label={label}
			aria-hidden={label ? undefined : true}
			{...props}
		>
			<g className="text-brand">
				<path d={sheetPath} fill="currentColor" opacity="0.42" />
				<path d={pocketPath} fill="currentColor" />
			</g>
			<path d={wordmarkPath} transform="translate(29.5 20.1)" />
		</svg>
	);
}
