/** The floating surface of menus, selects and popovers. */
export const menuSurfaceClasses =
	"z-50 min-w-40 overflow-y-auto overflow-x-hidden rounded-lg border bg-popover p-1 text-foreground shadow-md outline-none fade-in-0 zoom-in-98 data-[state=open]:animate-in data-[state=closed]:animate-out data-[state=closed]:fade-out-0 duration-120";

/** A line of a menu; the highlighted one is the one the keyboard or the pointer is on. */
export const menuItemClasses =
	"relative flex min-h-control-sm cursor-default select-none items-center gap-2 rounded-sm px-2 py-1 text-sm outline-none data-disabled:pointer-events-none data-highlighted:bg-accent data-disabled:opacity-50 [&_svg:not([class*='size-'])]:size-icon [&_svg:not([class*='text-'])]:text-muted-foreground [&_svg]:shrink-0";
