import { type SearchHit, searchQuery } from "@dossier/shared/search/queries";
import { useDebounced } from "@dossier/shared/text/use-debounced";
import { Spinner } from "@dossier/ui/spinner";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { LoadError } from "../../feedback/load-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { hitPath } from "./hit-path.ts";
import { PaletteActions } from "./palette-actions.tsx";
import { PaletteHits } from "./palette-hits.tsx";
import { actionOption, hitGroups, hitOption } from "./palette-options.ts";
import { PaletteStatus } from "./palette-status.tsx";
import { recentHits, rememberHit } from "./recent-hits.ts";
import { useMatchingActions } from "./use-palette-actions.ts";
import { useSelectedOption } from "./use-selected-option.ts";

/** The field, what it finds, and what can be done: a combobox, the keyboard stays in the field. */
export default function PaletteContents({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("search");
	const client = useDossierClient();
	const navigate = useNavigate();
	const { user_id } = useCurrentStaff();
	const [typed, setTyped] = useState("");
	const isEmpty = typed.trim() === "";
	const found = useQuery({
		...searchQuery(client, { query: useDebounced(typed, 120) }),
		placeholderData: keepPreviousData,
	});
	const hits = isEmpty ? recentHits(user_id) : (found.data ?? []);
	const groups = hitGroups(hits, isEmpty);
	const actions = useMatchingActions(typed);
	const selected = useSelectedOption([
		...groups.flatMap(({ members }) => members.map(hitOption)),
		...actions.map(actionOption),
	]);
	const open = (hit: SearchHit) => {
		rememberHit(user_id, hit);
		onDone();
		void navigate(hitPath(hit));
	};
	return (
		<Command
			{...selected}
			shouldFilter={false}
			loop
			label={t("title")}
			className="flex min-h-0 flex-1 flex-col"
		>
			<div className="flex h-13 items-center gap-2.5 border-b pr-12 pl-4">
				{found.isFetching ? (
					<Spinner className="size-4 shrink-0" />
				) : (
					<Search aria-hidden="true" className="size-4 shrink-0 text-muted-foreground" />
				)}
				<Command.Input
					autoFocus
					value={typed}
					onValueChange={setTyped}
					placeholder={t("placeholder")}
					className="min-w-0 flex-1 bg-transparent text-lg outline-none placeholder:text-muted-foreground"
				/>
			</div>
			<Command.List label={t("results")} className="min-h-0 flex-1 overflow-y-auto p-1.5 sm:max-h-[26rem]">
				{!isEmpty && found.isError ? (
					<LoadError error={found.error} onRetry={() => void found.refetch()} retrying={found.isFetching} />
				) : (
					<PaletteHits groups={groups} onOpen={open} />
				)}
				<PaletteActions actions={actions} onDone={onDone} />
			</Command.List>
			<PaletteStatus
				typed={typed}
				hits={hits}
				actionCount={actions.length}
				settled={isEmpty || (found.isSuccess && !found.isFetching)}
			/>
		</Command>
	);
}
