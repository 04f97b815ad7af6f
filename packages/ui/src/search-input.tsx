import { Search, X } from "lucide-react";
import { type ComponentProps, useRef } from "react";
import { classNames } from "./class-names.ts";
import { Input } from "./input.tsx";
import { Kbd } from "./kbd.tsx";
import { Spinner } from "./spinner.tsx";

export interface SearchInputProps
	extends Omit<ComponentProps<"input">, "value" | "onChange" | "type" | "aria-label"> {
	/** The name of the input; its placeholder too unless one is given. */
	label: string;
	clearLabel: string;
	value: string;
	onValueChange: (value: string) => void;
	/** The key that focuses it, shown while it is empty. The app listens to it. */
	shortcut?: string;
	/** True while results are on their way. */
	pending?: boolean;
}

/** What one types to search. Escape or the cross empties it. */
export function SearchInput({
	label,
	clearLabel,
	value,
	onValueChange,
	shortcut,
	pending = false,
	placeholder,
	className,
	ref,
	onKeyDown,
	...props
}: SearchInputProps) {
	const input = useRef<HTMLInputElement>(null);
	const clear = () => {
		onValueChange("");
		input.current?.focus();
	};
	return (
		<div data-slot="search-input" className={classNames("relative w-full", className)}>
			<span className="pointer-events-none absolute top-1/2 left-2.5 flex -translate-y-1/2 text-muted-foreground">
				{pending ? <Spinner /> : <Search aria-hidden="true" className="size-icon" />}
			</span>
			<Input
				ref={(element) => {
					input.current = element;
					if (typeof ref === "function") ref(element);
					else if (ref) ref.current = element;
				}}
				type="search"
				aria-label={label}
				placeholder={placeholder ?? label}
				value={value}
				onChange={(event) => onValueChange(event.target.value)}
				onKeyDown={(event) => {
					if (event.key === "Escape" && value) {
						event.preventDefault();
						event.stopPropagation();
						clear();
					}
					onKeyDown?.(event);
				}}
				className="border-border pr-9 pl-9 text-ellipsis hover:border-input [&::-webkit-search-cancel-button]:hidden"
				{...props}
			/>
			<span className="absolute top-1/2 right-1.5 flex -translate-y-1/2 items-center">
				{value ? (
					<button
						type="button"
						aria-label={clearLabel}
						onClick={clear}
						className="relative flex size-6 items-center justify-center rounded-sm text-muted-foreground transition-colors after:absolute after:-inset-2 hover:bg-accent hover:text-foreground"
					>
						<X aria-hidden="true" className="size-3.5" />
					</button>
				) : shortcut ? (
					<Kbd className="pointer-coarse:hidden">{shortcut}</Kbd>
				) : null}
			</span>
		</div>
	);
}
