/** What a file is, as far as its picture is concerned. */
export type FileKind =
	| "pdf"
	| "image"
	| "video"
	| "audio"
	| "document"
	| "spreadsheet"
	| "presentation"
	| "archive"
	| "code"
	| "text"
	| "other";

// Longer prefixes first: the first match decides.
const kindsByPrefix: readonly (readonly [string, FileKind])[] = [
	["application/pdf", "pdf"],
	["image/", "image"],
	["video/", "video"],
	["audio/", "audio"],
	["text/csv", "spreadsheet"],
	["text/html", "code"],
	["text/css", "code"],
	["text/javascript", "code"],
	["text/", "text"],
	["application/json", "code"],
	["application/xml", "code"],
	["application/yaml", "code"],
	["application/x-yaml", "code"],
	["application/javascript", "code"],
	["application/vnd.openxmlformats-officedocument.spreadsheetml", "spreadsheet"],
	["application/vnd.ms-excel", "spreadsheet"],
	["application/vnd.oasis.opendocument.spreadsheet", "spreadsheet"],
	["application/vnd.openxmlformats-officedocument.presentationml", "presentation"],
	["application/vnd.ms-powerpoint", "presentation"],
	["application/vnd.oasis.opendocument.presentation", "presentation"],
	["application/vnd.openxmlformats-officedocument.wordprocessingml", "document"],
	["application/msword", "document"],
	["application/vnd.oasis.opendocument.text", "document"],
	["application/rtf", "document"],
	["application/zip", "archive"],
	["application/gzip", "archive"],
	["application/x-tar", "archive"],
	["application/x-7z-compressed", "archive"],
	["application/vnd.rar", "archive"],
];

/** The kind of a file by its MIME type (RFC 2045; parameters such as charset are ignored). */
export function fileKind(mimeType: string | null | undefined): FileKind {
	const type = mimeType?.split(";")[0]?.trim().toLowerCase() ?? "";
	return kindsByPrefix.find(([prefix]) => type.startsWith(prefix))?.[1] ?? "other";
}
