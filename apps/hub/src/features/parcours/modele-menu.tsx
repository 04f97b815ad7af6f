import type { Tables } from "@dossier/shared/database.types";
import { duplicateModele, setModeleDeleted } from "@dossier/shared/parcours/modele-mutations";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { toast, toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Copy, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ModeleDialog } from "./modele-dialog.tsx";

type Modele = Pick<Tables<"parcours_modeles">, "id" | "name" | "description" | "revision">;

/** What can be done with a template: rename, copy, throw away. */
export function ModeleMenu({ modele }: { modele: Modele }) {
	const { t } = useTranslation("parcours");
	const [renaming, setRenaming] = useState(false);
	const { duplicate, remove } = useModeleActs(modele);
	return (
		<>
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<IconButton label={t("modeles.more", { name: modele.name })} tooltip={false}>
						<Ellipsis aria-hidden="true" />
					</IconButton>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="end">
					<DropdownMenuItem onSelect={() => setRenaming(true)}>
						<Pencil aria-hidden="true" />
						{t("modeles.rename")}
					</DropdownMenuItem>
					<DropdownMenuItem onSelect={duplicate}>
						<Copy aria-hidden="true" />
						{t("modeles.duplicate")}
					</DropdownMenuItem>
					<DropdownMenuSeparator />
					<DropdownMenuItem destructive onSelect={remove}>
						<Trash2 aria-hidden="true" />
						{t("modeles.remove")}
					</DropdownMenuItem>
				</DropdownMenuContent>
			</DropdownMenu>
			<ModeleDialog modele={modele} open={renaming} onOpenChange={setRenaming} />
		</>
	);
}

function useModeleActs({ id, name }: Modele) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const shared = {
		onError: useErrorToast(),
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours"] }),
	};
	const copy = useMutation({
		mutationFn: () => duplicateModele(client, { id, name: t("modeles.copyOf", { name }) }),
		onSuccess: (copyId) => {
			toast.success(t("modeles.duplicated", { name }));
			void navigate(paths.modele(copyId));
		},
		...shared,
	});
	const removal = useMutation({
		mutationFn: (deleted: boolean) => setModeleDeleted(client, { id, deleted }),
		onSuccess: (_done, deleted) => {
			if (!deleted) return;
			void navigate(paths.modeles());
			toastWithUndo({
				message: t("modeles.removed", { name }),
				undoLabel: common("undo"),
				onUndo: () => removal.mutate(false),
			});
		},
		...shared,
	});
	return { duplicate: () => copy.mutate(), remove: () => removal.mutate(true) };
}
