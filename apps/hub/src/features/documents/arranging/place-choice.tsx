import { classNames } from "@dossier/ui/class-names";
import { Folder, Lock, PackageOpen } from "lucide-react";
import { type NamedPlace, placeKey } from "./place.ts";

/** How far each level of the tree is set in; what lies deeper stays at the last. */
const indents = ["pl-2", "pl-7", "pl-12", "pl-16", "pl-20"];

interface PlaceChoiceProps {
	place: NamedPlace;
	checked: boolean;
	disabled: boolean;
	onChoose: () => void;
}

/** One place of the tree, to choose with the arrows or a click. */
export function PlaceChoice({ place, checked, disabled, onChoose }: PlaceChoiceProps) {
	const Icon = place.depth > 0 ? Folder : place.folder === "_private" ? Lock : PackageOpen;
	return (
		<label
			className={classNames(
				"flex min-h-9 cursor-pointer items-center gap-2 rounded-md pr-2 text-sm hover:bg-muted has-checked:bg-brand-soft has-checked:font-medium has-disabled:cursor-not-allowed has-focus-visible:outline-2 has-focus-visible:outline-ring has-disabled:text-muted-foreground",
				indents[Math.min(place.depth, indents.length - 1)],
			)}
		>
			<input
				type="radio"
				name="place"
				value={placeKey(place)}
				checked={checked}
				disabled={disabled}
				onChange={onChoose}
				className="sr-only"
			/>
			<Icon aria-hidden="true" className="size-4 shrink-0 text-muted-foreground" />
			<span className="truncate">{place.name}</span>
		</label>
	);
}
