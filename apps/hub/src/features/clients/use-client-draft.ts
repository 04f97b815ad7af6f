import { type ClientDraft, discardClientDraft, saveClientDraft } from "@dossier/shared/clients/draft";
import type { ClientFields } from "@dossier/shared/clients/schema";
import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { type AutosaveState, createAutosave } from "../../drafts/autosave.ts";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { ClientInput } from "./client-input.ts";

/** Keeps what is typed into the form of a new client as the person's draft. `blank` is a form nobody touched. */
export function useClientDraft(form: UseFormReturn<ClientInput, unknown, ClientFields>, blank: ClientInput) {
	const client = useDossierClient();
	const userId = useCurrentStaff().user_id;
	const onError = useErrorToast();
	const [state, setState] = useState<AutosaveState | null>(null);
	const [discarded, setDiscarded] = useState<ClientInput | null>(null);
	const [autosave] = useState(() =>
		createAutosave<ClientDraft>(
			(fields) =>
				isUntouched(fields, draftOf(blank))
					? discardClientDraft(client, userId)
					: saveClientDraft(client, fields),
			setState,
		),
	);
	useEffect(() => {
		const watching = form.watch(() => autosave.change(draftOf(form.getValues())));
		return () => {
			watching.unsubscribe();
			void autosave.flush();
		};
	}, [form, autosave]);

	const forget = async () => {
		await autosave.cancel();
		await discardClientDraft(client, userId);
	};
	const discard = () => {
		setDiscarded(form.getValues());
		form.reset(blank);
		setState(null);
		forget().catch(onError);
	};
	const restore = () => {
		if (!discarded) return;
		setDiscarded(null);
		form.reset(discarded);
		autosave.change(draftOf(discarded));
		void autosave.flush();
	};
	return { state, forget, discard, restore: discarded ? restore : null };
}

function draftOf(fields: ClientInput): ClientDraft {
	return {
		nom: fields.nom,
		entreprise: fields.entreprise ?? "",
		email: fields.email ?? "",
		telephone: fields.telephone ?? "",
		parcours: fields.parcours,
		tags: fields.tags,
		owner_id: fields.owner_id ?? "",
	};
}

function isUntouched(fields: ClientDraft, blank: ClientDraft): boolean {
	return JSON.stringify(fields) === JSON.stringify(blank);
}
