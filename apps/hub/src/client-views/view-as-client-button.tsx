import { clientMembersQuery } from "@dossier/shared/members/queries";
import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { useQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Client } from "../access/current-client.ts";
import { useErrorToast } from "../feedback/use-error-toast.ts";
import { useDossierClient } from "../supabase/dossier-client.ts";
import { useViewAsClient } from "./use-view-as-client.ts";
import { ViewAsClientDialog } from "./view-as-client-dialog.tsx";

/** Shows the portal as the client sees it; asks as whom when there are several people, or none. */
export function ViewAsClientButton({ client }: { client: Client }) {
	const { t } = useTranslation("clientViews");
	const members = useQuery(clientMembersQuery(useDossierClient(), client.id)).data;
	const [choosing, setChoosing] = useState(false);
	const showError = useErrorToast();
	const view = useViewAsClient(client.id);
	const open = (memberId: string) =>
		view.mutate(memberId, {
			onSuccess: ({ blocked }) => {
				setChoosing(false);
				if (blocked) toast.error(t("blocked.title"), { description: t("blocked.text") });
			},
			onError: showError,
		});
	const [onlyMember, ...others] = members ?? [];
	return (
		<>
			<Button
				variant="secondary"
				pending={view.isPending}
				disabled={!members}
				onClick={() => (onlyMember && others.length === 0 ? open(onlyMember.user_id) : setChoosing(true))}
			>
				<Eye aria-hidden="true" />
				{t("open")}
			</Button>
			<ViewAsClientDialog
				client={client}
				members={members ?? []}
				open={choosing}
				onOpenChange={setChoosing}
				pending={view.isPending}
				onChoose={open}
			/>
		</>
	);
}
