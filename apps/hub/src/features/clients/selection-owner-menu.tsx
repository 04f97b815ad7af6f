import { staffQuery } from "@dossier/shared/staff/queries";
import { Button } from "@dossier/ui/button";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { useQuery } from "@tanstack/react-query";
import { UserRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** Gives the chosen clients to somebody of the agency, or to nobody. */
export function SelectionOwnerMenu({ onChoose }: { onChoose: (ownerId: string | null) => void }) {
	const { t } = useTranslation("clientLists");
	const staff = useQuery(staffQuery(useDossierClient())).data ?? [];
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<Button variant="secondary" size="sm">
					<UserRound aria-hidden="true" />
					{t("selection.owner")}
				</Button>
			</DropdownMenuTrigger>
			<DropdownMenuContent align="start" side="top" className="max-h-80 overflow-y-auto">
				{staff
					.filter((person) => !person.disabled_at)
					.map((person) => (
						<DropdownMenuItem key={person.user_id} onSelect={() => onChoose(person.user_id)}>
							{person.display_name}
						</DropdownMenuItem>
					))}
				<DropdownMenuSeparator />
				<DropdownMenuItem onSelect={() => onChoose(null)}>{t("selection.nobody")}</DropdownMenuItem>
			</DropdownMenuContent>
		</DropdownMenu>
	);
}
