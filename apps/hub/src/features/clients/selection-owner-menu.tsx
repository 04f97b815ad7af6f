import { Button } from "@dossier/ui/button";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { UserRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStaffReaching } from "../../access/use-staff-reaching.ts";

interface SelectionOwnerMenuProps {
	clientIds: readonly string[];
	onChoose: (ownerId: string | null) => void;
}

/** Gives the chosen clients to somebody of the agency who reaches them all, or to nobody. */
export function SelectionOwnerMenu({ clientIds, onChoose }: SelectionOwnerMenuProps) {
	const { t } = useTranslation("clientLists");
	const { people = [] } = useStaffReaching(clientIds, "");
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<Button variant="secondary" size="sm">
					<UserRound aria-hidden="true" />
					{t("selection.owner")}
				</Button>
			</DropdownMenuTrigger>
			<DropdownMenuContent align="start" side="top" className="max-h-80 overflow-y-auto">
				{people.map((person) => (
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
