import ReactMarkdown from "react-markdown";
import remarkGfm from "remark-gfm";

/** The words of Markdown on one line, without its signs, for a list of texts. */
export function MarkdownExcerpt({ text }: { text: string }) {
	return (
		<ReactMarkdown remarkPlugins={[remarkGfm]} allowedElements={[]} unwrapDisallowed skipHtml>
			{text}
		</ReactMarkdown>
	);
}
