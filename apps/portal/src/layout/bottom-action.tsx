import type { ReactNode } from "react";

/** The page's one act: right above the navigation, under the thumb, on phones; elsewhere the page shows its own. */
export function BottomAction({ children }: { children: ReactNode }) {
	return (
		<>
			<div aria-hidden="true" className="h-20 md:hidden" />
			<div className="fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 flex flex-col bg-linear-to-t from-background via-background/95 to-transparent px-gutter pt-6 pb-3 md:hidden">
				{children}
			</div>
		</>
	);
}
