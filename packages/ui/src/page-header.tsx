import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface PageHeaderProps {
	title: ReactNode;
	description?: ReactNode;
	/** A Breadcrumb above the title. */
	breadcrumb?: ReactNode;
	/** Before the title: an Avatar. */
	media?: ReactNode;
	/** Beside the title: badges. */
	meta?: ReactNode;
	/** Buttons at the right; under the title on phones. */
	actions?: ReactNode;
	/** Under the title and the actions: what matters now, on a line. */
	highlights?: ReactNode;
	/** A TabNav at the bottom. */
	navigation?: ReactNode;
	className?: string;
}

/** The top of a page: its only heading of level 1, and what can be done there. */
export function PageHeader({
	title,
	description,
	breadcrumb,
	media,
	meta,
	actions,
	highlights,
	navigation,
	className,
}: PageHeaderProps) {
	return (
		<header data-slot="page-header" className={classNames("flex min-w-0 flex-col gap-3", className)}>
			{breadcrumb}
			<div className="flex flex-col gap-x-6 gap-y-3 sm:flex-row sm:items-center sm:justify-between">
				<div className="flex min-w-0 items-center gap-3">
					{media}
					<div className="flex min-w-0 flex-col gap-0.5">
						<div className="flex min-w-0 flex-wrap items-center gap-x-2.5 gap-y-1">
							<h1 className="wrap-break-word min-w-0 font-semibold text-2xl in-data-[app=portal]:text-3xl">
								{title}
							</h1>
							{meta}
						</div>
						{description ? (
							<p className="max-w-prose text-pretty text-muted-foreground text-sm in-data-[app=portal]:text-base">
								{description}
							</p>
						) : null}
					</div>
				</div>
				{actions ? <div className="flex shrink-0 flex-wrap items-center gap-2">{actions}</div> : null}
			</div>
			{highlights}
			{navigation}
		</header>
	);
}

/** The width and the margins of a page of the Hub. "wide" for tables, "text" for what is read or filled in. */
export function PageBody({
	width = "wide",
	className,
	children,
}: {
	width?: "wide" | "text";
	className?: string;
	children: ReactNode;
}) {
	return (
		<div
			data-slot="page-body"
			className={classNames(
				"mx-auto flex w-full min-w-0 flex-col gap-5 px-gutter py-5",
				width === "wide" ? "max-w-screen-2xl" : "max-w-3xl",
				className,
			)}
		>
			{children}
		</div>
	);
}
