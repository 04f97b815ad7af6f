import { Upload } from "lucide-react";
import type { ReactNode } from "react";
import { useDropzone } from "react-dropzone";
import { classNames } from "./class-names.ts";

export interface UploadAreaProps {
	/** Given every file that was dropped or picked. What is too large or of a wrong type is the app's to say. */
	onFiles: (files: File[]) => void;
	/** The sentence shown over the area while files are held above it. */
	activeTitle: ReactNode;
	/** The limits, under that sentence. */
	hint?: ReactNode;
	/** The name of the file picker. */
	pickerLabel: string;
	/** True where nothing may be added: the area is then only its content. */
	disabled?: boolean;
	className?: string;
	/** The content; it is given what opens the file picker, for a button inside of it. */
	children: (openPicker: () => void) => ReactNode;
}

/** A whole section one can drop files on, whatever it shows. */
export function UploadArea({
	onFiles,
	activeTitle,
	hint,
	pickerLabel,
	disabled = false,
	className,
	children,
}: UploadAreaProps) {
	const { getRootProps, getInputProps, open, isDragActive } = useDropzone({
		onDrop: (files) => {
			if (files.length > 0) onFiles(files);
		},
		disabled,
		noClick: true,
		noKeyboard: true,
	});
	return (
		<div
			{...getRootProps({ tabIndex: -1, role: undefined })}
			data-slot="upload-area"
			className={classNames("relative outline-none", className)}
		>
			{disabled ? null : <input {...getInputProps({ "aria-label": pickerLabel })} />}
			{children(open)}
			{isDragActive ? (
				<div
					role="status"
					className="pointer-events-none absolute inset-0 z-20 flex flex-col items-center justify-start gap-3 rounded-lg border-2 border-ring border-dashed bg-brand-soft/95 px-6 pt-24 text-center"
				>
					<span
						aria-hidden="true"
						className="flex size-12 items-center justify-center rounded-xl bg-card text-brand shadow-sm"
					>
						<Upload className="size-5" strokeWidth={1.75} />
					</span>
					<p className="font-semibold text-lg">{activeTitle}</p>
					{hint ? <p className="text-muted-foreground text-sm">{hint}</p> : null}
				</div>
			) : null}
		</div>
	);
}
