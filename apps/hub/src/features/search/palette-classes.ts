/** The line of something to choose; the keyboard's place shows as the pointer's does. */
export const paletteItem =
	"flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2.5 py-2 data-[selected=true]:bg-accent";

/** A group and its heading. */
export const paletteGroup =
	"[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted-foreground [&_[cmdk-group-heading]]:text-xs";
