import { removeEtapes } from "@dossier/shared/parcours/mutations";
import type { Etape } from "@dossier/shared/parcours/queries";
import { AlertDialog } from "@dossier/ui/alert-dialog";
import { Button } from "@dossier/ui/button";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Check, Ellipsis, FilePlus2, Pencil, Play, RotateCcw, SkipForward, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { useEtapeState } from "./use-etape-state.ts";

interface EtapeActionsProps {
	etape: Etape;
	onEdit: () => void;
	onBriefs: () => void;
}

/** The next act of a step as a button, the others in a menu. */
export function EtapeActions({ etape, onEdit, onBriefs }: EtapeActionsProps) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const [removing, setRemoving] = useState(false);
	const { change, pending, blocked, forget } = useEtapeState(etape);
	const { state, title } = etape;
	return (
		<div className="flex items-center gap-1">
			{state === "a_venir" ? (
				<Button variant="secondary" size="sm" pending={pending} onClick={() => change({ state: "en_cours" })}>
					<Play aria-hidden="true" />
					{t("acts.start")}
				</Button>
			) : null}
			{state === "en_cours" ? (
				<Button size="sm" pending={pending} onClick={() => change({ state: "terminee" })}>
					<Check aria-hidden="true" />
					{t("acts.complete")}
				</Button>
			) : null}
			{state === "sautee" ? (
				<Button variant="secondary" size="sm" pending={pending} onClick={() => change({ state: "a_venir" })}>
					<RotateCcw aria-hidden="true" />
					{t("acts.restore")}
				</Button>
			) : null}
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<IconButton label={t("acts.more", { name: title })} size="sm" tooltip={false}>
						<Ellipsis aria-hidden="true" />
					</IconButton>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="end">
					<DropdownMenuItem onSelect={onEdit}>
						<Pencil aria-hidden="true" />
						{t("acts.edit")}
					</DropdownMenuItem>
					<DropdownMenuItem onSelect={onBriefs}>
						<FilePlus2 aria-hidden="true" />
						{t("acts.briefs")}
					</DropdownMenuItem>
					<DropdownMenuSeparator />
					{state === "en_cours" ? (
						<>
							<DropdownMenuItem onSelect={() => change({ state: "terminee", startNext: true })}>
								<SkipForward aria-hidden="true" />
								{t("acts.completeAndNext")}
							</DropdownMenuItem>
							<DropdownMenuItem onSelect={() => change({ state: "a_venir" })}>
								<RotateCcw aria-hidden="true" />
								{t("acts.putBack")}
							</DropdownMenuItem>
						</>
					) : null}
					{state === "terminee" ? (
						<DropdownMenuItem onSelect={() => change({ state: "en_cours" })}>
							<RotateCcw aria-hidden="true" />
							{t("acts.reopen")}
						</DropdownMenuItem>
					) : null}
					{state === "a_venir" || state === "en_cours" ? (
						<DropdownMenuItem onSelect={() => change({ state: "sautee" })}>
							<SkipForward aria-hidden="true" />
							{t("acts.skip")}
						</DropdownMenuItem>
					) : null}
					{state === "a_venir" || state === "sautee" ? (
						<DropdownMenuItem destructive onSelect={() => setRemoving(true)}>
							<Trash2 aria-hidden="true" />
							{t("acts.remove")}
						</DropdownMenuItem>
					) : null}
				</DropdownMenuContent>
			</DropdownMenu>
			<AlertDialog
				open={blocked !== undefined}
				onOpenChange={(open) => {
					if (!open) forget();
				}}
				title={t("alongside.title")}
				description={t("alongside.text", { name: title })}
				confirmLabel={t("alongside.confirm")}
				cancelLabel={common("cancel")}
				destructive={false}
				onConfirm={() => change({ state: "en_cours", ...blocked, alongside: true })}
			/>
			{removing ? <RemoveEtape etape={etape} onClose={() => setRemoving(false)} /> : null}
		</div>
	);
}

/** Asks before a step is taken out for good, with what it asks for. */
function RemoveEtape({ etape, onClose }: { etape: Etape; onClose: () => void }) {
	const { t } = useTranslation("parcours");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const removal = useMutation({
		mutationFn: () => removeEtapes(client, [etape.id]),
		onSuccess: onClose,
		onError: useErrorToast(),
		onSettled: () => queries.invalidateQueries({ queryKey: ["parcours", "etapes"] }),
	});
	return (
		<AlertDialog
			open
			onOpenChange={(open) => {
				if (!open) onClose();
			}}
			title={t("removal.title", { name: etape.title })}
			description={t("removal.text")}
			confirmLabel={t("acts.remove")}
			cancelLabel={common("cancel")}
			pending={removal.isPending}
			onConfirm={() => removal.mutate()}
		/>
	);
}
