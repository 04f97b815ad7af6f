import { directoryDepth, directoryName, inTreeOrder } from "@dossier/shared/directories/directory";
import { foldersQuery } from "@dossier/shared/folders/queries";
import { searchable } from "@dossier/shared/text/searchable";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { SearchInput } from "@dossier/ui/search-input";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../../access/current-staff.ts";
import { mayWrite } from "../../../access/permissions.ts";
import { useFolderLabel } from "../../../i18n/folder-label.ts";
import { useDossierClient } from "../../../supabase/dossier-client.ts";
import { type Chosen, countOf, nameOf, useCounted } from "../chosen.ts";
import type { FolderContext } from "../folder-context.ts";
import { isElsewhere, isInside, type NamedPlace, type Place, placeKey } from "./place.ts";
import { PlaceChoice } from "./place-choice.tsx";

/** From this many places on, a list is long enough to be searched. */
const SEARCHED_FROM = 12;

interface WhereDialogProps {
	context: FolderContext;
	chosen: Chosen;
	onMove: (chosen: Chosen, place: Place) => void;
	onClose: () => void;
}

/** Asks where to move documents and directories: every place this person may write to, as a tree. */
export function WhereDialog({ context, chosen, onMove, onClose }: WhereDialogProps) {
	const { t } = useTranslation("arranging");
	const { t: common } = useTranslation();
	const places = usePlaces(context, chosen);
	const [search, setSearch] = useState("");
	const [wanted, setWanted] = useState<string | null>(null);
	const shown = places.filter((place) => searchable(place.name).includes(searchable(search)));
	const target = places.find((place) => placeKey(place) === wanted);
	return (
		<Dialog open onOpenChange={onClose}>
			<DialogContent closeLabel={common("close")} aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle className="wrap-anywhere">{useTitle(chosen)}</DialogTitle>
				</DialogHeader>
				<form
					className="contents"
					onSubmit={(event) => {
						event.preventDefault();
						if (!target) return;
						onClose();
						onMove(chosen, target);
					}}
				>
					<DialogBody className="flex flex-col gap-3">
						{places.length >= SEARCHED_FROM ? (
							<SearchInput
								label={t("searchPlace")}
								clearLabel={t("clearSearch")}
								value={search}
								onValueChange={setSearch}
							/>
						) : null}
						<fieldset className="max-h-80 overflow-y-auto rounded-lg border p-1">
							<legend className="sr-only">{t("place")}</legend>
							{shown.map((place) => (
								<PlaceChoice
									key={placeKey(place)}
									place={place}
									checked={placeKey(place) === wanted}
									disabled={!isElsewhere(chosen, place)}
									onChoose={() => setWanted(placeKey(place))}
								/>
							))}
						</fieldset>
					</DialogBody>
					<DialogFooter>
						<DialogClose asChild>
							<Button variant="secondary">{common("cancel")}</Button>
						</DialogClose>
						<Button type="submit" disabled={!target}>
							{t("moveHere")}
						</Button>
					</DialogFooter>
				</form>
			</DialogContent>
		</Dialog>
	);
}

function useTitle(chosen: Chosen): string {
	const { t } = useTranslation("arranging");
	const counted = useCounted();
	return t("moveTitle", { count: countOf(chosen), name: nameOf(chosen), what: counted(chosen) });
}

/** What is moved does not go into itself: those places are left out. */
function usePlaces(context: FolderContext, chosen: Chosen): NamedPlace[] {
	const label = useFolderLabel();
	const { role } = useCurrentStaff();
	const folders = useQuery(foldersQuery(useDossierClient()));
	return (folders.data ?? [])
		.filter((folder) => mayWrite(folder, role))
		.flatMap((folder) => [
			{ folder: folder.name, directory: "", name: label(folder.name), depth: 0 },
			...inTreeOrder(context.directories.filter((directory) => directory.folder === folder.name)).map(
				({ path }) => ({
					folder: folder.name,
					directory: path,
					name: directoryName(path),
					depth: directoryDepth(path),
				}),
			),
		])
		.filter((place) => !isInside(chosen, place));
}
