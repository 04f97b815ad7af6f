import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, type ButtonProps } from "./button.tsx";

const confirmationTime = 2000;

export interface CopyButtonProps extends Omit<ButtonProps, "children" | "onClick" | "value"> {
	/** What goes to the clipboard. */
	value: string;
	label: string;
	/** Shown and announced once it is copied. */
	copiedLabel: string;
	/** Shows only the icon. */
	iconOnly?: boolean;
	/** Told when the browser refuses the clipboard. */
	onCopyError?: (error: unknown) => void;
}

/** Copies a text and says so. */
export function CopyButton({
	value,
	label,
	copiedLabel,
	iconOnly = false,
	onCopyError,
	size = "sm",
	...props
}: CopyButtonProps) {
	const [copied, setCopied] = useState(false);
	useEffect(() => {
		if (!copied) return;
		const timer = setTimeout(() => setCopied(false), confirmationTime);
		return () => clearTimeout(timer);
	}, [copied]);
	const copy = () => {
		navigator.clipboard.writeText(value).then(() => setCopied(true), onCopyError);
	};
	const Icon = copied ? Check : Copy;
	const text = copied ? copiedLabel : label;
	return (
		<>
			<Button
				variant="secondary"
				size={iconOnly ? "icon-sm" : size}
				aria-label={iconOnly ? text : undefined}
				title={iconOnly ? text : undefined}
				onClick={copy}
				{...props}
			>
				<Icon aria-hidden="true" className={copied ? "text-success" : undefined} />
				{iconOnly ? null : text}
			</Button>
			<span role="status" className="sr-only">
				{copied ? copiedLabel : ""}
			</span>
		</>
	);
}
