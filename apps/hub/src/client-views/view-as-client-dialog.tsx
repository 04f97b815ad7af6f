import type { Tables } from "@dossier/shared/database.types";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { EmptyState } from "@dossier/ui/empty-state";
import { RadioGroup, RadioGroupItem } from "@dossier/ui/radio-group";
import { UserRoundX } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Client } from "../access/current-client.ts";
import { paths } from "../paths.ts";

interface ViewAsClientDialogProps {
	client: Client;
	members: readonly Tables<"client_members">[];
	open: boolean;
	onOpenChange: (open: boolean) => void;
	pending: boolean;
	onChoose: (memberId: string) => void;
}

/** Asks with whose eyes to look, or leads to the invitation when nobody has access yet. */
export function ViewAsClientDialog({ client, members, ...dialog }: ViewAsClientDialogProps) {
	const { t } = useTranslation("clientViews");
	const { t: common } = useTranslation();
	const [chosen, setChosen] = useState<string>();
	const memberId = chosen ?? members[0]?.user_id;
	return (
		<Dialog open={dialog.open} onOpenChange={dialog.onOpenChange}>
			<DialogContent closeLabel={common("close")} size="sm">
				<DialogHeader>
					<DialogTitle>{t("choose.title", { client: client.nom })}</DialogTitle>
					<DialogDescription>{t("choose.text")}</DialogDescription>
				</DialogHeader>
				<DialogBody>
					{memberId ? (
						<RadioGroup aria-label={t("choose.label")} value={memberId} onValueChange={setChosen}>
							{members.map((member) => (
								<RadioGroupItem
									key={member.user_id}
									value={member.user_id}
									label={member.display_name}
									description={member.email}
								/>
							))}
						</RadioGroup>
					) : (
						<EmptyState
							size="compact"
							icon={UserRoundX}
							title={t("nobody.title")}
							text={t("nobody.text")}
							action={
								<Button asChild>
									<Link to={paths.clientAccess(client.id)}>{t("nobody.action")}</Link>
								</Button>
							}
						/>
					)}
				</DialogBody>
				{memberId ? (
					<DialogFooter>
						<Button variant="secondary" onClick={() => dialog.onOpenChange(false)}>
							{common("cancel")}
						</Button>
						<Button pending={dialog.pending} onClick={() => dialog.onChoose(memberId)}>
							{t("choose.action")}
						</Button>
					</DialogFooter>
				) : null}
			</DialogContent>
		</Dialog>
	);
}
