import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { Ellipsis, UserRoundCheck, UserRoundX, UsersRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { StaffPerson } from "./staff-person.ts";

interface StaffMenuProps {
	person: StaffPerson;
	onLimit: () => void;
	onDisable: () => void;
	onEnable: () => void;
}

/** What an operator may do with a person's access, beside changing their role. */
export function StaffMenu({ person, onLimit, onDisable, onEnable }: StaffMenuProps) {
	const { t } = useTranslation("staff");
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<IconButton label={t("people.more", { name: person.display_name })} size="sm" tooltip={false}>
					<Ellipsis aria-hidden="true" />
				</IconButton>
			</DropdownMenuTrigger>
			<DropdownMenuContent align="end">
				{person.role === "operator" ? null : (
					<DropdownMenuItem onSelect={onLimit}>
						<UsersRound aria-hidden="true" />
						{t("people.limit")}
					</DropdownMenuItem>
				)}
				{person.disabled_at ? (
					<DropdownMenuItem onSelect={onEnable}>
						<UserRoundCheck aria-hidden="true" />
						{t("people.enable")}
					</DropdownMenuItem>
				) : (
					<DropdownMenuItem destructive onSelect={onDisable}>
						<UserRoundX aria-hidden="true" />
						{t("people.disable")}
					</DropdownMenuItem>
				)}
			</DropdownMenuContent>
		</DropdownMenu>
	);
}
