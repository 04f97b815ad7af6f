import { Menu, PanelLeft } from "lucide-react";
import { type MouseEvent, type ReactNode, useState } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import { Sheet, SheetContent, SheetTitle } from "./sheet.tsx";
import { mainContentId, ShellContext } from "./shell-context.ts";
import { SkipLink } from "./skip-link.tsx";

export interface AppShellLabels {
	skipToContent: string;
	/** The name of the main navigation. */
	navigation: string;
	openNavigation: string;
	closeNavigation: string;
	collapseNavigation: string;
	expandNavigation: string;
}

export interface AppShellProps {
	labels: AppShellLabels;
	/** The mark and the name of the app, usually a link to its home. */
	brand: ReactNode;
	/** The mark alone, for the narrow sidebar. */
	brandMark: ReactNode;
	/** NavigationGroup and NavigationItem elements. */
	navigation: ReactNode;
	/** Stays at the bottom of the sidebar. */
	navigationFooter?: ReactNode;
	search?: ReactNode;
	notifications?: ReactNode;
	userMenu?: ReactNode;
	/** Whether the sidebar starts as a row of icons. */
	defaultCollapsed?: boolean;
	/** Told when the person narrows or widens the sidebar, so that the app can remember it. */
	onCollapsedChange?: (collapsed: boolean) => void;
	/** The page. */
	children: ReactNode;
}

/** The Hub's frame: a sidebar which becomes a sheet on phones, a top bar, and the page. */
export function AppShell({
	labels,
	brand,
	brandMark,
	navigation,
	navigationFooter,
	search,
	notifications,
	userMenu,
	defaultCollapsed = false,
	onCollapsedChange,
	children,
}: AppShellProps) {
	const [collapsed, setCollapsed] = useState(defaultCollapsed);
	const toggleCollapsed = () => {
		setCollapsed(!collapsed);
		onCollapsedChange?.(!collapsed);
	};
	return (
		<div data-slot="app-shell" className="flex min-h-dvh">
			<SkipLink label={labels.skipToContent} />
			<aside
				className={classNames(
					"sticky top-0 hidden h-dvh shrink-0 flex-col border-r bg-sidebar transition-[width] duration-200 md:flex",
					collapsed ? "w-14" : "w-58",
				)}
			>
				<div
					className={classNames(
						"flex h-shell-bar shrink-0 items-center",
						collapsed ? "justify-center" : "px-4",
					)}
				>
					{collapsed ? brandMark : brand}
				</div>
				<ShellContext value={{ collapsed }}>
					<nav
						aria-label={labels.navigation}
						className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-2.5 py-2"
					>
						{navigation}
					</nav>
					{navigationFooter ? <div className="px-2.5 pb-2">{navigationFooter}</div> : null}
				</ShellContext>
				<div className={classNames("flex border-t p-2", collapsed && "justify-center")}>
					<IconButton
						label={collapsed ? labels.expandNavigation : labels.collapseNavigation}
						size="sm"
						aria-expanded={!collapsed}
						onClick={toggleCollapsed}
						className="text-muted-foreground"
					>
						<PanelLeft aria-hidden="true" />
					</IconButton>
				</div>
			</aside>
			<div className="flex min-w-0 flex-1 flex-col">
				<header className="sticky top-0 z-30 flex h-shell-bar shrink-0 items-center gap-2 border-b bg-background px-3 md:px-gutter">
					<NavigationSheet
						labels={labels}
						brand={brand}
						navigation={navigation}
						navigationFooter={navigationFooter}
					/>
					<div className="flex min-w-0 flex-1 items-center">{search}</div>
					<div className="flex shrink-0 items-center gap-1">
						{notifications}
						{userMenu}
					</div>
				</header>
				<main id={mainContentId} tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
					{children}
				</main>
			</div>
		</div>
	);
}

type NavigationSheetProps = Pick<AppShellProps, "labels" | "brand" | "navigation" | "navigationFooter">;

function NavigationSheet({ labels, brand, navigation, navigationFooter }: NavigationSheetProps) {
	const [open, setOpen] = useState(false);
	const closeAfterLink = (event: MouseEvent<HTMLElement>) => {
		if (event.target instanceof Element && event.target.closest("a")) setOpen(false);
	};
	return (
		<Sheet open={open} onOpenChange={setOpen}>
			<IconButton
				label={labels.openNavigation}
				tooltip={false}
				aria-expanded={open}
				onClick={() => setOpen(true)}
				className="md:hidden"
			>
				<Menu aria-hidden="true" className="size-5" />
			</IconButton>
			<SheetContent
				side="left"
				closeLabel={labels.closeNavigation}
				aria-describedby={undefined}
				className="bg-sidebar"
			>
				<SheetTitle className="sr-only">{labels.navigation}</SheetTitle>
				<div className="flex h-14 shrink-0 items-center px-5">{brand}</div>
				{/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click too, and bubbles here. */}
				<nav
					aria-label={labels.navigation}
					onClick={closeAfterLink}
					className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-3 py-2"
				>
					{navigation}
				</nav>
				{navigationFooter ? <div className="border-t p-3">{navigationFooter}</div> : null}
			</SheetContent>
		</Sheet>
	);
}
