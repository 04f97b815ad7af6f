import { classNames } from "@dossier/ui/class-names";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";

const tones = {
	neutral: "hover:text-foreground",
	warning: "text-warning",
	danger: "font-medium text-danger",
};

interface SituationFactProps {
	to: string;
	icon: LucideIcon;
	tone?: keyof typeof tones;
	/** What it is about, cut where it is long; left out on a phone. */
	about?: string | null;
	children: ReactNode;
}

/** A fact about a client and the way to where it is dealt with. */
export function SituationFact({ to, icon: Icon, tone = "neutral", about, children }: SituationFactProps) {
	return (
		<li className="h-7 min-w-0 sm:shrink-0">
			<Link
				to={to}
				className={classNames(
					"flex h-full items-center gap-1.5 whitespace-nowrap rounded-sm underline-offset-4 hover:underline focus-visible:-outline-offset-2",
					tones[tone],
				)}
			>
				<Icon aria-hidden="true" className="size-4 shrink-0" />
				<span className="min-w-0 truncate">{children}</span>
				{about ? (
					<span title={about} className="max-w-44 truncate max-sm:sr-only">
						· {about}
					</span>
				) : null}
			</Link>
		</li>
	);
}
