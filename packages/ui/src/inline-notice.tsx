import { cva } from "class-variance-authority";
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const icons: Record<NoticeTone, LucideIcon> = {
	info: Info,
	success: CircleCheck,
	warning: TriangleAlert,
	danger: CircleAlert,
};

const noticeVariants = cva("flex items-start gap-3 rounded-lg border px-3.5 py-3 text-sm", {
	variants: {
		tone: {
			info: "border-info-border bg-info-soft [&>svg]:text-info",
			success: "border-success-border bg-success-soft [&>svg]:text-success",
			warning: "border-warning-border bg-warning-soft [&>svg]:text-warning",
			danger: "border-danger-border bg-danger-soft [&>svg]:text-danger",
		},
	},
});

/** What a notice is about. */
export type NoticeTone = "info" | "success" | "warning" | "danger";

export interface InlineNoticeProps {
	tone: NoticeTone;
	title?: ReactNode;
	/** The text. */
	children?: ReactNode;
	/** Buttons or links at the end. */
	action?: ReactNode;
	className?: string;
}

/** A message that stays in the page. A danger is announced at once, the rest when the reader pauses. */
export function InlineNotice({ tone, title, children, action, className }: InlineNoticeProps) {
	const Icon = icons[tone];
	return (
		<div
			data-slot="inline-notice"
			role={tone === "danger" ? "alert" : "status"}
			className={classNames(noticeVariants({ tone }), className)}
		>
			<Icon aria-hidden="true" className="mt-[0.1em] size-[1.2em] shrink-0" />
			<div className="flex min-w-0 flex-1 flex-col gap-0.5">
				{title ? <p className="font-semibold">{title}</p> : null}
				{children ? <div className="text-pretty text-foreground">{children}</div> : null}
				{action ? <div className="mt-2 flex flex-wrap gap-2">{action}</div> : null}
			</div>
		</div>
	);
}
