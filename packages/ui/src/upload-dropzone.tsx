import { Upload } from "lucide-react";
import type { ReactNode } from "react";
import { type Accept, useDropzone } from "react-dropzone";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

export interface UploadDropzoneProps {
	/** Given every file that was dropped or picked. What is too large or of a wrong type is the app's to say. */
	onFiles: (files: File[]) => void;
	/** The sentence in the middle: "Déposez vos fichiers ici". */
	title: ReactNode;
	/** The sentence shown while files are held over it. */
	activeTitle: ReactNode;
	/** The limits: sizes and types. */
	hint?: ReactNode;
	/** The button that opens the file picker. */
	buttonLabel: string;
	/** What the file picker offers, by MIME type: `{ "application/pdf": [".pdf"] }`. */
	accept?: Accept;
	multiple?: boolean;
	disabled?: boolean;
	/** "compact" is one line, above a list. */
	size?: "regular" | "compact";
	className?: string;
}

/** Takes files by drop, by click and by keyboard. */
export function UploadDropzone({
	onFiles,
	title,
	activeTitle,
	hint,
	buttonLabel,
	accept,
	multiple = true,
	disabled = false,
	size = "regular",
	className,
}: UploadDropzoneProps) {
	const { getRootProps, getInputProps, open, isDragActive } = useDropzone({
		onDrop: (accepted, rejected) => {
			const files = [...accepted, ...rejected.map((rejection) => rejection.file)];
			if (files.length > 0) onFiles(files);
		},
		accept,
		multiple,
		disabled,
		noKeyboard: true,
	});
	const compact = size === "compact";
	return (
		<div
			{...getRootProps({ tabIndex: -1 })}
			data-slot="upload-dropzone"
			data-active={isDragActive || undefined}
			className={classNames(
				"flex cursor-pointer items-center rounded-lg border border-input border-dashed bg-card transition-colors duration-150 hover:border-ring hover:bg-brand-soft/40 data-active:border-ring data-active:bg-brand-soft",
				compact
					? "flex-wrap justify-between gap-x-4 gap-y-2 px-4 py-3"
					: "flex-col justify-center gap-4 px-6 py-9 text-center",
				disabled && "pointer-events-none opacity-55",
				className,
			)}
		>
			<input {...getInputProps({ "aria-label": buttonLabel })} />
			<div className={classNames("flex min-w-0 items-center gap-3", !compact && "flex-col")}>
				<span
					aria-hidden="true"
					className={classNames(
						"flex shrink-0 items-center justify-center rounded-xl bg-brand-soft text-brand transition-transform duration-150",
						compact ? "size-8" : "size-12",
						isDragActive && "-translate-y-0.5",
					)}
				>
					<Upload className={compact ? "size-4" : "size-5"} strokeWidth={1.75} />
				</span>
				<div className="flex min-w-0 flex-col gap-0.5">
					<p className="font-medium text-base">{isDragActive ? activeTitle : title}</p>
					{hint ? <p className="text-muted-foreground text-sm">{hint}</p> : null}
				</div>
			</div>
			<Button
				variant="secondary"
				size={compact ? "sm" : "md"}
				disabled={disabled}
				onClick={(event) => {
					event.stopPropagation();
					open();
				}}
			>
				{buttonLabel}
			</Button>
		</div>
	);
}
