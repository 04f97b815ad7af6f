import { emptyTrash } from "@dossier/shared/trash/mutations";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogDescription,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { Field } from "@dossier/ui/field";
import { Input } from "@dossier/ui/input";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Client } from "../../../access/current-client.ts";
import { FormError } from "../../../feedback/form-error.tsx";
import { useDossierClient } from "../../../supabase/dossier-client.ts";

/** Deletes everything in a client's trash, once the client's name is typed. */
export function EmptyTrashButton({ client }: { client: Client }) {
	const { t } = useTranslation("trash");
	const [asking, setAsking] = useState(false);
	return (
		<>
			<Button variant="secondary" onClick={() => setAsking(true)}>
				{t("empty")}
			</Button>
			{asking ? <EmptyTrashDialog client={client} onClose={() => setAsking(false)} /> : null}
		</>
	);
}

function EmptyTrashDialog({ client, onClose }: { client: Client; onClose: () => void }) {
	const { t } = useTranslation("trash");
	const { t: common } = useTranslation();
	const dossier = useDossierClient();
	const queries = useQueryClient();
	const [typed, setTyped] = useState("");
	const empty = useMutation({
		mutationFn: () => emptyTrash(dossier, client.id),
		onSuccess: (count) => {
			toast.success(t("emptied", { count }));
			onClose();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["documents", "trash"] }),
	});
	return (
		<Dialog open onOpenChange={onClose}>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("emptyAsk", { client: client.nom })}</DialogTitle>
					<DialogDescription>{t("emptyAskText")}</DialogDescription>
				</DialogHeader>
				<form
					noValidate
					className="contents"
					onSubmit={(event) => {
						event.preventDefault();
						if (typed.trim() === client.nom) empty.mutate();
					}}
				>
					<DialogBody className="flex flex-col gap-4">
						<Field label={t("typeName", { client: client.nom })}>
							<Input
								autoFocus
								value={typed}
								onChange={(event) => setTyped(event.target.value)}
								autoComplete="off"
							/>
						</Field>
						<FormError error={empty.error} />
					</DialogBody>
					<DialogFooter>
						<DialogClose asChild>
							<Button variant="secondary">{common("cancel")}</Button>
						</DialogClose>
						<Button
							type="submit"
							variant="destructive"
							pending={empty.isPending}
							disabled={typed.trim() !== client.nom}
						>
							{t("emptyConfirm")}
						</Button>
					</DialogFooter>
				</form>
			</DialogContent>
		</Dialog>
	);
}
