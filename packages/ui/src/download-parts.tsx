import { Check, Download } from "lucide-react";
import { Button } from "./button.tsx";

export interface DownloadPart {
	/** Not twice in a list. */
	readonly name: string;
	/** Shown below the name: its size. */
	readonly detail: string;
}

export interface DownloadPartsProps<Part extends DownloadPart> {
	/** What the list is of. */
	label: string;
	parts: readonly Part[];
	/** The names of those whose download began, the last one last: each is given once. */
	taken: readonly string[];
	/** The name of the one that is about to begin. */
	taking: string | undefined;
	takeLabel: string;
	/** Shown and announced instead once a part was taken. */
	takenLabel: string;
	onTake: (part: Part) => void;
}

/** Files that are downloaded one after the other; the next one to take stands out. */
export function DownloadParts<Part extends DownloadPart>({
	label,
	parts,
	taken,
	taking,
	takeLabel,
	takenLabel,
	onTake,
}: DownloadPartsProps<Part>) {
	const last = taken.at(-1);
	const next = parts.find((part) => !taken.includes(part.name));
	return (
		<>
			<ol aria-label={label} className="flex flex-col divide-y overflow-hidden rounded-lg border">
				{parts.map((part) => {
					const isTaken = taken.includes(part.name);
					const Icon = isTaken ? Check : Download;
					return (
						<li key={part.name} className="flex items-center gap-3 px-3 py-2">
							<div className="flex min-w-0 flex-1 flex-col">
								<span className="wrap-anywhere font-medium text-sm">{part.name}</span>
								<span className="text-muted-foreground text-sm">{part.detail}</span>
							</div>
							<Button
								variant={part === next ? "primary" : "secondary"}
								size="sm"
								aria-label={`${isTaken ? takenLabel : takeLabel} ${part.name}`}
								pending={taking === part.name}
								// Not `disabled`: who works with the keyboard goes on from here.
								aria-disabled={isTaken || undefined}
								onClick={() => {
									if (!isTaken) onTake(part);
								}}
							>
								<Icon aria-hidden="true" />
								{isTaken ? takenLabel : takeLabel}
							</Button>
						</li>
					);
				})}
			</ol>
			<span role="status" className="sr-only">
				{last ? `${takenLabel} ${last}` : ""}
			</span>
		</>
	);
}
