import { updateClient } from "@dossier/shared/clients/mutations";
import {
	clientSchema,
	type FollowedClient,
	type ClientFields as Values,
} from "@dossier/shared/clients/schema";
import { Button } from "@dossier/ui/button";
import {
	Dialog,
	DialogBody,
	DialogClose,
	DialogContent,
	DialogFooter,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientFields } from "./client-fields.tsx";
import { type ClientInput, clientInput } from "./client-input.ts";

interface EditClientDialogProps {
	client: FollowedClient;
	open: boolean;
	onOpenChange: (open: boolean) => void;
}

/** The form that changes a client's fields. */
export function EditClientDialog({ client, open, onOpenChange }: EditClientDialogProps) {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	return (
		<Dialog open={open} onOpenChange={onOpenChange}>
			<DialogContent closeLabel={common("close")} aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle>{t("edit.title")}</DialogTitle>
				</DialogHeader>
				<EditClientForm client={client} onDone={() => onOpenChange(false)} />
			</DialogContent>
		</Dialog>
	);
}

function EditClientForm({ client: edited, onDone }: { client: FollowedClient; onDone: () => void }) {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const form = useForm<ClientInput, unknown, Values>({
		resolver: zodResolver(clientSchema),
		values: clientInput(edited),
		// What the person typed stays when somebody else's save arrives.
		resetOptions: { keepDirtyValues: true },
	});
	const save = useMutation({
		mutationFn: (fields: Values) =>
			updateClient(client, { ...fields, id: edited.id, revision: edited.revision }),
		onSuccess: () => {
			toast.success(t("edit.done"));
			onDone();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["clients"] }),
	});
	return (
		<form noValidate onSubmit={form.handleSubmit((fields) => save.mutate(fields))} className="contents">
			<DialogBody className="flex flex-col gap-4">
				<ClientFields form={form} choosesParcours={edited.statut === "prospect"} clientId={edited.id} />
				<FormError error={save.error} />
			</DialogBody>
			<DialogFooter>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button type="submit" pending={save.isPending}>
					{t("edit.submit")}
				</Button>
			</DialogFooter>
		</form>
	);
}
