import { CircleAlert, CircleCheck, Pause, Play, RotateCw, X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FileIcon } from "./file-icon.tsx";
import { IconButton } from "./icon-button.tsx";
import { Progress } from "./progress.tsx";

/** Where an upload is. */
export type UploadState = "en_attente" | "en_cours" | "en_pause" | "termine" | "echec";

export interface UploadItem {
	id: string;
	name: string;
	mimeType: string;
	state: UploadState;
	/** From 0 to 1. */
	progress: number;
	/** The line under the name: "12,4 Mo sur 30 Mo", "En pause", the reason of a failure. */
	detail: ReactNode;
	/** Set to false where trying the same file again cannot help: it is too large, or of a refused type. */
	retryable?: boolean;
}

export interface UploadListLabels {
	/** Names the list for screen readers. */
	list: string;
	/** How far a file is, in the reader's language, from a number between 0 and 1: "62 %". */
	percent: (progress: number) => string;
	/** Names the progress bar of a file. */
	progress: (name: string) => string;
	pause: (name: string) => string;
	resume: (name: string) => string;
	retry: (name: string) => string;
	cancel: (name: string) => string;
	/** Takes a finished or failed line off the list. */
	dismiss: (name: string) => string;
}

export interface UploadListProps {
	items: readonly UploadItem[];
	labels: UploadListLabels;
	onPause?: (id: string) => void;
	onResume?: (id: string) => void;
	onRetry?: (id: string) => void;
	onCancel?: (id: string) => void;
	onDismiss?: (id: string) => void;
	className?: string;
}

/** The files on their way. It only shows and asks: the app uploads. */
export function UploadList({ items, labels, className, ...actions }: UploadListProps) {
	return (
		<ul
			data-slot="upload-list"
			aria-label={labels.list}
			className={classNames("divide-y rounded-lg border bg-card", className)}
		>
			{items.map((item) => (
				<UploadLine key={item.id} item={item} labels={labels} {...actions} />
			))}
		</ul>
	);
}

type UploadLineProps = Omit<UploadListProps, "items" | "className"> & { item: UploadItem };

function UploadLine({ item, labels, ...actions }: UploadLineProps) {
	const unfinished = item.state === "en_cours" || item.state === "en_pause" || item.state === "en_attente";
	return (
		<li data-slot="upload-item" data-state={item.state} className="flex items-center gap-3 px-3 py-2.5">
			<FileIcon mimeType={item.mimeType} />
			<div className="flex min-w-0 flex-1 flex-col gap-1">
				<div className="flex min-w-0 items-baseline justify-between gap-3">
					<span className="truncate font-medium text-sm">{item.name}</span>
					{unfinished ? (
						<span aria-hidden="true" className="shrink-0 text-muted-foreground text-xs tabular-nums">
							{labels.percent(item.progress)}
						</span>
					) : null}
				</div>
				{unfinished ? (
					<Progress
						label={labels.progress(item.name)}
						value={item.progress}
						tone={item.state === "en_cours" ? "brand" : "muted"}
						className="h-1"
					/>
				) : null}
				<UploadDetail item={item} />
			</div>
			<UploadActions item={item} labels={labels} {...actions} />
		</li>
	);
}

function UploadDetail({ item }: { item: UploadItem }) {
	const failed = item.state === "echec";
	const done = item.state === "termine";
	return (
		<p
			role={failed ? "alert" : "status"}
			aria-live={item.state === "en_cours" ? "off" : undefined}
			className={classNames(
				"flex items-start gap-1.5 text-xs tabular-nums",
				failed ? "text-danger" : done ? "text-success" : "text-muted-foreground",
			)}
		>
			{failed ? <CircleAlert aria-hidden="true" className="mt-[0.15em] size-3.5 shrink-0" /> : null}
			{done ? <CircleCheck aria-hidden="true" className="mt-[0.15em] size-3.5 shrink-0" /> : null}
			<span className="min-w-0">{item.detail}</span>
		</p>
	);
}

function UploadActions({ item, labels, ...actions }: UploadLineProps) {
	const offers = {
		pause: item.state === "en_cours" ? actions.onPause : undefined,
		resume: item.state === "en_pause" ? actions.onResume : undefined,
		retry: item.state === "echec" && item.retryable !== false ? actions.onRetry : undefined,
		cancel: ["en_attente", "en_cours", "en_pause"].includes(item.state) ? actions.onCancel : undefined,
		dismiss: ["termine", "echec"].includes(item.state) ? actions.onDismiss : undefined,
	};
	const shown = [
		{ name: "pause", icon: Pause },
		{ name: "resume", icon: Play },
		{ name: "retry", icon: RotateCw },
		{ name: "cancel", icon: X },
		{ name: "dismiss", icon: X },
	] as const;
	return (
		<div className="flex shrink-0 items-center">
			{shown.map(({ name, icon: Icon }) =>
				offers[name] ? (
					<IconButton
						key={name}
						size="sm"
						label={labels[name](item.name)}
						onClick={() => offers[name]?.(item.id)}
						className="text-muted-foreground"
					>
						<Icon aria-hidden="true" />
					</IconButton>
				) : null,
			)}
		</div>
	);
}
