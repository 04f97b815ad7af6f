import {
	File,
	FileArchive,
	FileChartPie,
	FileCode,
	FileImage,
	FileMusic,
	FilePlay,
	FileSpreadsheet,
	FileText,
	FileType,
	type LucideIcon,
} from "lucide-react";
import { classNames } from "./class-names.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { type Tint, tintClasses } from "./tint.ts";

const icons: Record<FileKind, { icon: LucideIcon; tint: Tint }> = {
	pdf: { icon: FileText, tint: "rose" },
	image: { icon: FileImage, tint: "violet" },
	video: { icon: FilePlay, tint: "plum" },
	audio: { icon: FileMusic, tint: "plum" },
	document: { icon: FileText, tint: "sky" },
	spreadsheet: { icon: FileSpreadsheet, tint: "olive" },
	presentation: { icon: FileChartPie, tint: "amber" },
	archive: { icon: FileArchive, tint: "amber" },
	code: { icon: FileCode, tint: "teal" },
	text: { icon: FileType, tint: "slate" },
	other: { icon: File, tint: "slate" },
};

const sizes = {
	sm: "size-6 rounded-sm [&_svg]:size-3.5",
	md: "size-8 rounded-md [&_svg]:size-4",
	lg: "size-11 rounded-lg [&_svg]:size-5.5",
};

export interface FileIconProps {
	mimeType: string | null | undefined;
	/** The kind in a word, for screen readers. Leave it out where the file's name stands beside. */
	label?: string;
	size?: keyof typeof sizes;
	className?: string;
}

/** The picture of a kind of file. */
export function FileIcon({ mimeType, label, size = "md", className }: FileIconProps) {
	const { icon: Icon, tint } = icons[fileKind(mimeType)];
	const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
	return (
		<span
			data-slot="file-icon"
			className={classNames(
				"inline-flex shrink-0 items-center justify-center",
				tintClasses[tint],
				sizes[size],
				className,
			)}
			{...naming}
		>
			<Icon aria-hidden="true" strokeWidth={1.75} />
		</span>
	);
}
