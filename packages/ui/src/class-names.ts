import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const mergeClasses = extendTailwindMerge({
	extend: {
		theme: {
			spacing: ["control", "control-sm", "control-lg", "row", "gutter", "shell-bar", "icon"],
			text: ["control"],
		},
	},
});

/** Joins class names; of two Tailwind classes that set the same property, the later one wins. */
export function classNames(...classes: ClassValue[]): string {
	return mergeClasses(clsx(classes));
}
