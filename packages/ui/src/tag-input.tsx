import { Plus, X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field-control.ts";
import { inputClasses } from "./input.tsx";

export interface TagInputLabels {
	/** Names the list of chosen tags. */
	chosen: string;
	/** Names the suggestions under the input. */
	suggestions: string;
	remove: (tag: string) => string;
	add: (tag: string) => string;
}

export interface TagInputProps {
	value: readonly string[];
	onValueChange: (tags: string[]) => void;
	labels: TagInputLabels;
	/** Tags to offer, the likeliest first; those chosen already are left out. */
	suggestions?: readonly string[];
	/** Brings what was typed into the one spelling of a tag; empty is no tag. */
	normalize: (typed: string) => string;
	/** How many tags there may be. */
	most: number;
	/** How many characters a tag may have. */
	longest: number;
	placeholder?: string;
	className?: string;
}

const OFFERED = 6;

/** Short words one adds with Enter or a comma and takes away with the cross or Backspace. */
export function TagInput({
	value,
	onValueChange,
	labels,
	suggestions = [],
	normalize,
	most,
	longest,
	placeholder,
	className,
}: TagInputProps) {
	const field = useFieldControl({});
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState("");
	const full = value.length >= most;

	const add = (texts: readonly string[]) => {
		const fresh = texts.map((text) => normalize(text).slice(0, longest).trim()).filter(Boolean);
		onValueChange([...new Set([...value, ...fresh])].slice(0, most));
		setTyped("");
	};
	const remove = (tag: string) => {
		onValueChange(value.filter((other) => other !== tag));
		input.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const last = value.at(-1);
		if ((event.key === "Enter" || event.key === ",") && typed.trim()) {
			event.preventDefault();
			add([typed]);
		} else if (event.key === "Backspace" && !typed && last !== undefined) {
			remove(last);
		}
	};
	const onPaste = (event: ClipboardEvent) => {
		const texts = event.clipboardData.getData("text").split(/[,;\n\t]/);
		if (texts.length < 2) return;
		event.preventDefault();
		add(texts);
	};
	const wanted = normalize(typed);
	const offered = suggestions.filter((tag) => !value.includes(tag) && tag.includes(wanted)).slice(0, OFFERED);
	return (
		<div data-slot="tag-input" className={classNames("flex flex-col gap-2", className)}>
			<div
				className={classNames(
					inputClasses,
					"flex min-h-control flex-wrap items-center gap-1.5 px-1.5 py-1 focus-within:border-ring",
				)}
			>
				{value.length > 0 ? (
					<ul aria-label={labels.chosen} className="contents">
						{value.map((tag) => (
							<li
								key={tag}
								className="flex max-w-full items-center gap-0.5 rounded-sm bg-brand-soft pl-2 text-brand text-sm"
							>
								<span className="truncate">{tag}</span>
								<button
									type="button"
									aria-label={labels.remove(tag)}
									onClick={() => remove(tag)}
									className="flex size-6 shrink-0 items-center justify-center rounded-sm hover:bg-accent"
								>
									<X aria-hidden="true" className="size-3.5" />
								</button>
							</li>
						))}
					</ul>
				) : null}
				<input
					ref={input}
					type="text"
					autoComplete="off"
					value={typed}
					readOnly={full}
					maxLength={longest}
					placeholder={value.length === 0 ? placeholder : undefined}
					onChange={(event) => setTyped(event.target.value)}
					onKeyDown={onKeyDown}
					onPaste={onPaste}
					onBlur={() => typed.trim() && add([typed])}
					className="h-6 min-w-24 flex-1 bg-transparent px-1.5 outline-none placeholder:text-muted-foreground read-only:cursor-default"
					{...field}
				/>
			</div>
			{offered.length > 0 && !full ? (
				<ul aria-label={labels.suggestions} className="flex flex-wrap gap-1.5">
					{offered.map((tag) => (
						<li key={tag} className="max-w-full">
							<button
								type="button"
								aria-label={labels.add(tag)}
								// The input keeps what is typed until the click has been understood.
								onMouseDown={(event) => event.preventDefault()}
								onClick={() => add([tag])}
								className="flex max-w-full items-center gap-1 rounded-full border px-2 py-0.5 text-muted-foreground text-xs transition-colors hover:border-ring hover:text-foreground"
							>
								<Plus aria-hidden="true" className="size-3 shrink-0" />
								<span className="truncate">{tag}</span>
							</button>
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}
