/** A row of tabs over a hairline. */
export const tabListClasses =
	"flex [scrollbar-width:none] min-w-0 items-stretch gap-1 overflow-x-auto overflow-y-hidden shadow-[inset_0_-1px_0_var(--border)]";

/** A tab: Radix marks the chosen one with data-state, a router link with aria-current. */
export const tabClasses =
	"relative flex h-control-lg shrink-0 items-center gap-2 whitespace-nowrap border-transparent border-b-2 px-2.5 font-medium text-muted-foreground text-sm transition-colors hover:text-foreground focus-visible:rounded-sm focus-visible:outline-offset-[-3px] disabled:pointer-events-none disabled:opacity-50 aria-[current=page]:border-brand aria-[current=page]:text-foreground data-[state=active]:border-brand data-[state=active]:text-foreground [&_svg]:size-icon [&_svg]:shrink-0";
