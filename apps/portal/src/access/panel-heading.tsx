import { classNames } from "@dossier/ui/class-names";
import type { LucideIcon } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";

const tones = {
	brand: "bg-brand-soft text-brand",
	warning: "bg-warning-soft text-warning",
	neutral: "bg-accent text-muted-foreground",
};

interface PanelHeadingProps {
	icon: LucideIcon;
	title: string;
	tone?: keyof typeof tones;
	/** A sentence or two under the title. */
	children?: ReactNode;
}

/** The top of a step on the way in. Takes the focus when it appears, so that a screen reader says where one is. */
export function PanelHeading({ icon: Icon, title, tone = "brand", children }: PanelHeadingProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (document.activeElement === document.body) heading.current?.focus();
	}, []);
	return (
		<div className="flex flex-col gap-4">
			<span
				aria-hidden="true"
				className={classNames("flex size-14 items-center justify-center rounded-xl", tones[tone])}
			>
				<Icon className="size-7" strokeWidth={1.5} />
			</span>
			<div className="flex flex-col gap-2">
				<h1 ref={heading} tabIndex={-1} className="font-semibold text-2xl outline-none">
					{title}
				</h1>
				{children ? <div className="text-pretty text-muted-foreground">{children}</div> : null}
			</div>
		</div>
	);
}
