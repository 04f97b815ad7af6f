import type { ComponentProps } from "react";
import { classNames } from "../class-names.ts";
import { wordmarkPath } from "./wordmark-path.ts";

export interface LogoProps extends Omit<ComponentProps<"svg">, "children"> {
	/** Read by screen readers. Leave it out where a text beside says it. */
	label?: string;
}

const sheetPath =
	"M2 11V6.25A3.25 3.25 0 0 1 5.25 3h3.4c.87 0 1.7.35 2.3.97L12.5 5.5h6.25A3.25 3.25 0 0 1 22 8.75V11z";
const pocketPath =
	"M4.75 8.5h14.5A2.75 2.75 0 0 1 22 11.25v6.5A3.25 3.25 0 0 1 18.75 21H5.25A3.25 3.25 0 0 1 2 17.75v-6.5A2.75 2.75 0 0 1 4.75 8.5zm4 2.75a.5.5 0 0 0-.5.5v6c0 .28.22.5.5.5h3.1a3.5 3.5 0 0 0 0-7z";

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
			<path d={sheetPath} opacity="0.5" />
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
				<path d={sheetPath} fill="currentColor" opacity="0.5" />
				<path d={pocketPath} fill="currentColor" />
			</g>
			<path d={wordmarkPath} transform="translate(29 19.8)" />
		</svg>
	);
}
