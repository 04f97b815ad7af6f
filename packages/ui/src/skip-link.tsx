import { mainContentId } from "./shell-context.ts";

/** The first stop of the keyboard: past the navigation, to the page. Both shells have one already. */
export function SkipLink({ label }: { label: string }) {
	return (
		<a
			data-slot="skip-link"
			href={`#${mainContentId}`}
			onClick={(event) => {
				// A router that keeps its route in the hash would take the link for a navigation.
				event.preventDefault();
				document.getElementById(mainContentId)?.focus();
			}}
			className="fixed top-2 left-2 z-60 -translate-y-20 rounded-md opacity-0 bg-primary px-4 py-2.5 font-medium text-primary-foreground text-sm shadow-lg transition-transform focus-visible:translate-y-0 focus-visible:opacity-100"
		>
			{label}
		</a>
	);
}
