import { signOut } from "@dossier/shared/session/mutations";
import { Avatar } from "@dossier/ui/avatar";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuLabel,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { LogOut, Settings } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useCurrentStaff } from "../access/current-staff.ts";
import { paths } from "../paths.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** Who is at this screen, their settings, and the way out. */
export function UserMenu() {
	const { t } = useTranslation();
	const client = useDossierClient();
	const staff = useCurrentStaff();
	const navigate = useNavigate();
	// Whoever logs in next begins at home, not where this person was.
	const leave = async () => {
		await signOut(client);
		await navigate(paths.login(), { replace: true });
	};
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<button type="button" aria-label={t("shell.account")} className="ml-1 rounded-full">
					<Avatar name={staff.display_name} />
				</button>
			</DropdownMenuTrigger>
			<DropdownMenuContent align="end" className="min-w-56">
				<DropdownMenuLabel className="flex flex-col gap-0.5">
					<span className="truncate font-medium text-foreground text-sm">{staff.display_name}</span>
					<span className="truncate font-normal text-muted-foreground text-xs">
						{t(`roles.${staff.role}`)} · {staff.email}
					</span>
				</DropdownMenuLabel>
				<DropdownMenuSeparator />
				<DropdownMenuItem asChild>
					<Link to={paths.settings()}>
						<Settings aria-hidden="true" />
						{t("navigation.settings")}
					</Link>
				</DropdownMenuItem>
				<DropdownMenuItem onSelect={() => void leave()}>
					<LogOut aria-hidden="true" />
					{t("shell.signOut")}
				</DropdownMenuItem>
			</DropdownMenuContent>
		</DropdownMenu>
	);
}
