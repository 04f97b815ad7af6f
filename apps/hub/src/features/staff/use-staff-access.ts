import type { Enums } from "@dossier/shared/database.types";
import { changeStaffAccess } from "@dossier/shared/staff/mutations";
import { toast, toastWithUndo } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useErrorToast } from "../../feedback/use-error-toast.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import type { StaffPerson } from "./staff-person.ts";

/** Changes a person's role, with an undo, and closes or opens their access. */
export function useStaffAccess(person: StaffPerson) {
	const { t } = useTranslation("staff");
	const { t: common } = useTranslation();
	const client = useDossierClient();
	const queries = useQueryClient();
	const onError = useErrorToast();
	const { user_id: userId, display_name: name } = person;
	const onSettled = () =>
		Promise.all([
			queries.invalidateQueries({ queryKey: ["staff"] }),
			queries.invalidateQueries({ queryKey: ["session", "staff"] }),
		]);
	const said = (role: Enums<"staff_role">) =>
		t("people.roleChanged", { name, role: common(`roles.${role}`) });
	const undo = useMutation({
		mutationFn: (role: Enums<"staff_role">) => changeStaffAccess(client, { userId, role }),
		onSuccess: (_changed, role) => toast.success(said(role)),
		onError,
		onSettled,
	});
	const changeRole = useMutation({
		mutationFn: ({ role }: { role: Enums<"staff_role">; before: Enums<"staff_role"> }) =>
			changeStaffAccess(client, { userId, role }),
		onSuccess: (_changed, { role, before }) =>
			toastWithUndo({
				message: said(role),
				undoLabel: common("undo"),
				onUndo: () => undo.mutate(before),
			}),
		onError,
		onSettled,
	});
	const changeDisabled = useMutation({
		mutationFn: (disabled: boolean) => changeStaffAccess(client, { userId, disabled }),
		onSuccess: (_changed, disabled) =>
			toast.success(t(disabled ? "people.disabledDone" : "people.enabledDone", { name })),
		onError,
		onSettled,
	});
	return { changeRole, changeDisabled };
}
