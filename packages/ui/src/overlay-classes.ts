/** The veil behind a dialog; it centres the window, or lays it at the bottom on a phone. */
export const dialogOverlayClasses =
	"fade-in-0 data-[state=closed]:fade-out-0 fixed inset-0 z-50 flex items-end justify-center bg-scrim duration-150 data-[state=closed]:animate-out data-[state=open]:animate-in sm:items-center sm:p-6";

/** The window of a dialog. */
export const dialogPanelClasses =
	"relative flex max-h-[calc(100dvh-2rem)] w-full flex-col overflow-hidden rounded-t-xl border bg-popover shadow-lg outline-none duration-200 data-[state=open]:animate-in data-[state=closed]:animate-out max-sm:slide-in-from-bottom-8 max-sm:data-[state=closed]:slide-out-to-bottom-8 sm:rounded-xl sm:zoom-in-98 sm:data-[state=closed]:zoom-out-98";
