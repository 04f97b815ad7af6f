import { classNames } from "@dossier/ui/class-names";
import type { ReactNode } from "react";

interface FilePickerProps {
	onFiles: (files: File[]) => void;
	/** "photo" opens the camera of a phone. */
	source: "files" | "photo";
	multiple?: boolean;
	disabled?: boolean;
	className?: string;
	/** What the label shows: it names the input too. */
	children: ReactNode;
}

/** A label that opens the browser's own picker, or the phone's camera. */
export function FilePicker({ onFiles, source, multiple, disabled, className, children }: FilePickerProps) {
	const camera = source === "photo" ? ({ accept: "image/*", capture: "environment" } as const) : {};
	return (
		<label
			className={classNames(
				"relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-ring has-focus-visible:outline-offset-2",
				className,
			)}
		>
			<input
				type="file"
				multiple={multiple}
				disabled={disabled}
				className="absolute inset-0 size-full cursor-pointer opacity-0"
				onChange={(event) => {
					const files = [...(event.target.files ?? [])];
					// The same file picked again must be seen as a change.
					event.target.value = "";
					if (files.length > 0) onFiles(files);
				}}
				{...camera}
			/>
			{children}
		</label>
	);
}
