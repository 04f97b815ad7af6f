import { ChevronRight, type LucideIcon } from "lucide-react";
import { cloneElement, type ReactElement, type ReactNode } from "react";

interface ChoiceCardProps {
	icon: LucideIcon;
	title: string;
	text: string;
	/** The link or the button that the whole card becomes; it stays empty. */
	children: ReactElement<{ className?: string; children?: ReactNode }>;
}

/** One of a few ways to go on, large enough for a thumb. */
export function ChoiceCard({ icon: Icon, title, text, children }: ChoiceCardProps) {
	return cloneElement(
		children,
		{
			className:
				"flex items-center gap-4 rounded-lg border bg-card p-4 text-left shadow-xs transition-colors hover:border-brand-border hover:bg-brand-soft",
		},
		<>
			<Icon aria-hidden="true" className="size-6 shrink-0 text-brand" strokeWidth={1.75} />
			<span className="flex min-w-0 flex-1 flex-col gap-0.5">
				<span className="font-semibold">{title}</span>
				<span className="text-muted-foreground text-sm">{text}</span>
			</span>
			<ChevronRight aria-hidden="true" className="size-5 shrink-0 text-muted-foreground" />
		</>,
	);
}
