import { type ReactNode, useMemo } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import "./markdown.css";

const components: Components = {
	// The page around has its own first and second level of headings.
	h1: lowered("h3"),
	h2: lowered("h4"),
	h3: lowered("h5"),
	h4: lowered("h6"),
	h5: lowered("h6"),
	table: ({ children }) => (
		<div className="markdown-table">
			<table>{children}</table>
		</div>
	),
	a: ({ href, children }) => (
		<a href={href} target="_blank" rel="noopener noreferrer nofollow">
			{children}
		</a>
	),
	// A box nobody can tick is a sign, which reads with its line; an input would need a name of its own.
	input: ({ checked }) => <span>{checked ? "☑" : "☐"}</span>,
	// A picture elsewhere on the web would tell that site who reads what, and when.
	img: ({ alt }) => <em>{alt}</em>,
};

function lowered(Level: "h3" | "h4" | "h5" | "h6") {
	return function Heading({ children }: { children?: ReactNode }) {
		return <Level>{children}</Level>;
	};
}

interface MarkdownProps {
	text: string;
	/** Shows the picture an address stands for; nothing where it stands for none of ours. */
	picture?: (address: string | undefined, alternative: string) => ReactNode;
}

/** Markdown with tables and task lists. HTML inside it is left out, whatever it holds. */
export function Markdown({ text, picture }: MarkdownProps) {
	const shown = useMemo(() => (picture ? { ...components, img: pictureOr(picture) } : components), [picture]);
	return (
		<div className="markdown">
			<ReactMarkdown remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeSanitize]} components={shown}>
				{text}
			</ReactMarkdown>
		</div>
	);
}

function pictureOr(picture: NonNullable<MarkdownProps["picture"]>): Components["img"] {
	return function Picture({ src, alt = "" }) {
		return picture(src, alt) ?? <em>{alt}</em>;
	};
}
