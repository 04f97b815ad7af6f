import { clientsQuery } from "@dossier/shared/clients/queries";
import { Avatar } from "@dossier/ui/avatar";
import { classNames } from "@dossier/ui/class-names";
import { Input } from "@dossier/ui/input";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useDebounced } from "../../feedback/use-debounced.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { StatutBadge } from "./client-badges.tsx";

const SHOWN = 8;

/** What one types and the clients that match, as a combobox (WAI-ARIA Authoring Practices). */
export function ClientSwitcherResults({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("clients");
	const client = useDossierClient();
	const navigate = useNavigate();
	const id = useId();
	const [typed, setTyped] = useState("");
	const [chosen, setChosen] = useState(0);
	const search = useDebounced(typed, 120);
	const found = useInfiniteQuery({
		...clientsQuery(client, { search, sort: "activity", direction: "descending" }),
		placeholderData: keepPreviousData,
	});
	const clients = found.data?.pages[0]?.rows.slice(0, SHOWN) ?? [];
	const current = clients[Math.min(chosen, clients.length - 1)];

	const open = (clientId: string) => {
		onDone();
		void navigate(paths.client(clientId));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (step !== 0) {
			event.preventDefault();
			setChosen((index) => (index + step + clients.length) % Math.max(clients.length, 1));
		} else if (event.key === "Enter" && current) {
			event.preventDefault();
			open(current.id);
		}
	};
	return (
		<>
			<Input
				role="combobox"
				aria-label={t("switcher.title")}
				aria-expanded={clients.length > 0}
				aria-controls={`${id}-results`}
				aria-activedescendant={current ? `${id}-${current.id}` : undefined}
				autoComplete="off"
				placeholder={t("switcher.placeholder")}
				value={typed}
				onChange={(event) => {
					setTyped(event.target.value);
					setChosen(0);
				}}
				onKeyDown={onKeyDown}
				className="h-12 rounded-none border-0 border-b border-b-border bg-transparent pr-12 pl-4 text-lg shadow-none focus-visible:outline-none"
			/>
			<div
				id={`${id}-results`}
				role="listbox"
				aria-label={t("switcher.results")}
				className="max-h-96 overflow-y-auto p-1.5"
			>
				{clients.map((row) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox above.
					// biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox above.
					<div
						key={row.id}
						id={`${id}-${row.id}`}
						role="option"
						aria-selected={row === current}
						onClick={() => open(row.id)}
						onPointerMove={() => setChosen(clients.indexOf(row))}
						className={classNames(
							"flex cursor-pointer items-center gap-3 rounded-md px-2.5 py-2",
							row === current && "bg-accent",
						)}
					>
						<Avatar name={row.nom} seed={row.id} size="sm" shape="square" />
						<span className="min-w-0 flex-1 truncate">
							<span className="font-medium">{row.nom}</span>
							{row.entreprise ? (
								<span className="ml-2 text-muted-foreground text-sm">{row.entreprise}</span>
							) : null}
						</span>
						<StatutBadge statut={row.statut} />
					</div>
				))}
			</div>
			<p role="status" className="border-t px-4 py-2 text-muted-foreground text-xs">
				{found.isSuccess && clients.length === 0 ? t("switcher.none") : t("switcher.hint")}
			</p>
		</>
	);
}
