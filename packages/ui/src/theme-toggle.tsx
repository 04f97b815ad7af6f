import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuRadioGroup,
	DropdownMenuRadioItem,
	DropdownMenuTrigger,
} from "./dropdown-menu.tsx";
import { IconButton } from "./icon-button.tsx";
import { SegmentedControl, SegmentedControlItem } from "./segmented-control.tsx";

export interface ThemeLabels {
	/** The name of the control. */
	label: string;
	light: string;
	dark: string;
	system: string;
}

/** A button that opens the choice of theme: for a top bar. */
export function ThemeToggle({ labels }: { labels: ThemeLabels }) {
	const { theme = "system", resolvedTheme, setTheme } = useTheme();
	const Icon = resolvedTheme === "dark" ? Moon : Sun;
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<IconButton label={labels.label} tooltip={false}>
					<Icon aria-hidden="true" />
				</IconButton>
			</DropdownMenuTrigger>
			<DropdownMenuContent>
				<DropdownMenuRadioGroup value={theme} onValueChange={setTheme}>
					<DropdownMenuRadioItem value="light">{labels.light}</DropdownMenuRadioItem>
					<DropdownMenuRadioItem value="dark">{labels.dark}</DropdownMenuRadioItem>
					<DropdownMenuRadioItem value="system">{labels.system}</DropdownMenuRadioItem>
				</DropdownMenuRadioGroup>
			</DropdownMenuContent>
		</DropdownMenu>
	);
}

/** The choice of theme with all three in sight: for a settings page or a menu. */
export function ThemeChoice({ labels }: { labels: ThemeLabels }) {
	const { theme = "system", setTheme } = useTheme();
	return (
		<SegmentedControl label={labels.label} value={theme} onValueChange={setTheme}>
			<SegmentedControlItem value="light">
				<Sun aria-hidden="true" />
				{labels.light}
			</SegmentedControlItem>
			<SegmentedControlItem value="dark">
				<Moon aria-hidden="true" />
				{labels.dark}
			</SegmentedControlItem>
			<SegmentedControlItem value="system">
				<Monitor aria-hidden="true" />
				{labels.system}
			</SegmentedControlItem>
		</SegmentedControl>
	);
}
