import { limitStaff } from "@dossier/shared/staff/mutations";
import { Button } from "@dossier/ui/button";
import { DialogBody, DialogClose, DialogFooter } from "@dossier/ui/dialog";
import { RadioGroup, RadioGroupItem } from "@dossier/ui/radio-group";
import { toast, toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { ClientPicker, type PickedClient } from "./client-picker.tsx";
import type { StaffPerson } from "./staff-person.ts";

interface LimitFormProps {
	person: StaffPerson;
	/** The clients the person is limited to now. */
	before: readonly PickedClient[];
	onDone: () => void;
}

/** Every client, or only those chosen. */
export function LimitForm({ person, before, onDone }: LimitFormProps) {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const [limited, setLimited] = useState(person.limited_to_clients);
	const [clients, setClients] = useState(before);
	const limit = useLimit(person, before, onDone);
	return (
		<form
			className="contents"
			onSubmit={(event) => {
				event.preventDefault();
				limit.mutate(limited ? clients.map(({ id }) => id) : null);
			}}
		>
			<DialogBody>
				<RadioGroup
					aria-label={t("limit.title", { name: person.display_name })}
					value={limited ? "some" : "all"}
					onValueChange={(value) => setLimited(value === "some")}
				>
					<RadioGroupItem value="all" label={t("limit.all")} description={t("limit.allText")} />
					<RadioGroupItem value="some" label={t("limit.some")} description={t("limit.someText")} />
				</RadioGroup>
				{limited ? <ClientPicker value={clients} onValueChange={setClients} /> : null}
				<FormError error={limit.error} />
			</DialogBody>
			<DialogFooter>
				<DialogClose asChild>
					<Button variant="secondary">{common("cancel")}</Button>
				</DialogClose>
				<Button type="submit" pending={limit.isPending}>
					{t("limit.submit")}
				</Button>
			</DialogFooter>
		</form>
	);
}

function useLimit(person: StaffPerson, before: readonly PickedClient[], onDone: () => void) {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const { user_id: userId, display_name: name } = person;
	const onSettled = () => queries.invalidateQueries({ queryKey: ["staff"] });
	const mutationFn = (clientIds: readonly string[] | null) => limitStaff(client, { userId, clientIds });
	const undo = useMutation({
		mutationFn,
		onSuccess: () => toast.success(t("limit.undone")),
		onError,
		onSettled,
	});
	return useMutation({
		mutationFn,
		onSuccess: (_limited, clientIds) => {
			toastWithUndo({
				message: clientIds
					? t("limit.doneSome", { name, count: clientIds.length })
					: t("limit.doneAll", { name }),
				undoLabel: common("undo"),
				onUndo: () => undo.mutate(person.limited_to_clients ? before.map(({ id }) => id) : null),
			});
			onDone();
		},
		onSettled,
	});
}
