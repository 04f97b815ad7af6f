import type { ClientDraft } from "@dossier/shared/clients/draft";
import { createClientRecord } from "@dossier/shared/clients/mutations";
import { clientSchema, type ClientFields as Values } from "@dossier/shared/clients/schema";
import { Button } from "@dossier/ui/button";
import { DialogBody, DialogClose, DialogFooter } from "@dossier/ui/dialog";
import { toast } from "@dossier/ui/toaster";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { FormError } from "../../feedback/form-error.tsx";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientFields } from "./client-fields.tsx";
import { type ClientInput, emptyClient } from "./client-input.ts";
import { DraftNotice } from "./draft-notice.tsx";
import { useClientDraft } from "./use-client-draft.ts";

interface CreateClientFormProps {
	/** What the person began earlier, here or elsewhere. */
	draft: { fields: ClientDraft; savedAt: string } | null;
}

/** The fields of a new client. What is typed is kept until the client is created or the draft thrown away. */
export function CreateClientForm({ draft }: CreateClientFormProps) {
	const { t } = useTranslation("clients");
	const { t: lists } = useTranslation("clientLists");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const navigate = useNavigate();
	const blank: ClientInput = { ...emptyClient, owner_id: useCurrentStaff().user_id };
	const form = useForm<ClientInput, unknown, Values>({
		resolver: zodResolver(clientSchema),
		defaultValues: draft?.fields ?? blank,
	});
	const kept = useClientDraft(form, blank);
	const create = useMutation({
		mutationFn: (fields: Values) => createClientRecord(client, fields),
		onSuccess: (created) => {
			void kept.forget();
			void queries.invalidateQueries({ queryKey: ["clients"] });
			toast.success(t("create.done", { name: created.nom }));
			void navigate(paths.client(created.id));
		},
	});
	return (
		<form noValidate onSubmit={form.handleSubmit((fields) => create.mutate(fields))} className="contents">
			<DialogBody className="flex flex-col gap-4">
				<DraftNotice savedAt={draft?.savedAt} kept={kept} />
				<ClientFields form={form} choosesParcours clientId={null} />
				<FormError error={create.error} />
			</DialogBody>
			<DialogFooter>
				<p aria-live="polite" className="text-muted-foreground text-xs sm:mr-auto">
					{kept.state ? lists(`draft.${kept.state}`) : null}
				</p>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button type="submit" pending={create.isPending}>
					{t("create.submit")}
				</Button>
			</DialogFooter>
		</form>
	);
}
