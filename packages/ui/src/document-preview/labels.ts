/** Every text the previews show or give to screen readers, already in the reader's language. */
export interface DocumentPreviewLabels {
	/** Said while the file is being read. */
	loading: string;
	zoomIn: string;
	zoomOut: string;
	fitWidth: string;
	/** "Page 2 sur 14". */
	page: (number: number, total: number) => string;
	/** Title and text when the file cannot be read: damaged, or of another type than its name says. */
	unreadable: { title: string; text: string };
	/** Title and text when the PDF asks for a password. */
	passwordProtected: { title: string; text: string };
	/** Title and text when this kind of file has no preview. */
	noPreview: { title: string; text: string };
	/** Says that only the beginning of a long text is shown. */
	truncated: string;
}
