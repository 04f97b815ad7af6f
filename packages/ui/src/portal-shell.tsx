import type { ReactNode } from "react";
import { mainContentId } from "./shell-context.ts";
import { SkipLink } from "./skip-link.tsx";

export interface PortalShellLabels {
	skipToContent: string;
	/** The name of the main navigation. */
	navigation: string;
}

export interface PortalShellProps {
	labels: PortalShellLabels;
	/** The mark and the name of the space, usually a link to its home. */
	brand: ReactNode;
	/** Three to five PortalNavigationItem elements. */
	navigation: ReactNode;
	notifications?: ReactNode;
	userMenu?: ReactNode;
	/** At the end of the page: legal links, the agency's address. */
	footer?: ReactNode;
	/** The page. */
	children: ReactNode;
}

/** The portal's frame: a top bar, and a navigation that lies under the thumb on phones and in the bar elsewhere. */
export function PortalShell({
	labels,
	brand,
	navigation,
	notifications,
	userMenu,
	footer,
	children,
}: PortalShellProps) {
	return (
		<div data-slot="portal-shell" className="flex min-h-dvh flex-col">
			<SkipLink label={labels.skipToContent} />
			<header className="sticky top-0 z-30 border-b bg-background">
				<div className="mx-auto flex h-shell-bar w-full max-w-6xl items-center gap-3 px-gutter">
					<div className="flex min-w-0 shrink items-center">{brand}</div>
					<nav
						aria-label={labels.navigation}
						className="fixed inset-x-0 bottom-0 z-30 flex items-stretch justify-around gap-1 border-t bg-card px-2 pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] md:static md:ml-6 md:flex-1 md:justify-start md:border-0 md:bg-transparent md:p-0"
					>
						{navigation}
					</nav>
					<div className="ml-auto flex shrink-0 items-center gap-1">
						{notifications}
						{userMenu}
					</div>
				</div>
			</header>
			<main
				id={mainContentId}
				tabIndex={-1}
				className="mx-auto flex w-full min-w-0 max-w-6xl flex-1 flex-col px-gutter pt-6 pb-10 outline-none md:pt-10"
			>
				{children}
			</main>
			{footer ? (
				<footer className="border-t">
					<div className="mx-auto w-full max-w-6xl px-gutter py-6 text-muted-foreground text-sm">
						{footer}
					</div>
				</footer>
			) : null}
			{/* Room for the navigation fixed under the thumb. */}
			<div aria-hidden="true" className="h-[calc(4rem+env(safe-area-inset-bottom))] shrink-0 md:hidden" />
		</div>
	);
}
