import { Avatar } from "@dossier/ui/avatar";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuLabel,
	DropdownMenuRadioGroup,
	DropdownMenuRadioItem,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { LogOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMembership } from "../access/membership.ts";
import { useSignOut } from "../access/use-sign-out.ts";
import { useClientView } from "../client-view/client-view.ts";
import { paths } from "../paths.ts";

/** Who is there, their other spaces, and the way out. */
export function PersonMenu() {
	const { t } = useTranslation();
	const navigate = useNavigate();
	const { session, space, spaces, chooseSpace } = useMembership();
	const view = useClientView();
	const leave = useSignOut();
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<IconButton
					label={t("personMenu", { name: space.displayName })}
					tooltip={false}
					className="rounded-full"
				>
					<Avatar name={space.displayName} seed={session.userId} />
				</IconButton>
			</DropdownMenuTrigger>
			<DropdownMenuContent className="min-w-64">
				<DropdownMenuLabel>
					<span className="block truncate font-semibold text-base text-foreground">{space.displayName}</span>
					<span className="block truncate">{session.email}</span>
				</DropdownMenuLabel>
				<DropdownMenuSeparator />
				{spaces.length > 1 ? (
					<>
						<DropdownMenuLabel>{t("spaces.label")}</DropdownMenuLabel>
						<DropdownMenuRadioGroup
							value={space.clientId}
							onValueChange={(clientId) => {
								chooseSpace(clientId);
								void navigate(paths.home);
							}}
						>
							{spaces.map((each) => (
								<DropdownMenuRadioItem key={each.clientId} value={each.clientId} className="min-h-11">
									{each.nom}
								</DropdownMenuRadioItem>
							))}
						</DropdownMenuRadioGroup>
						<DropdownMenuSeparator />
					</>
				) : null}
				{view ? null : (
					<DropdownMenuItem className="min-h-11" onSelect={() => leave.mutate()}>
						<LogOut aria-hidden="true" />
						{t("signOut")}
					</DropdownMenuItem>
				)}
			</DropdownMenuContent>
		</DropdownMenu>
	);
}
