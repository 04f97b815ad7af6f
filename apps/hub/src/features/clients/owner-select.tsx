import { staffQuery } from "@dossier/shared/staff/queries";
import { NativeSelect } from "@dossier/ui/native-select";
import { useQuery } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";

interface OwnerSelectProps extends ComponentProps<typeof NativeSelect> {
	/** What is offered first, for no one in particular. */
	none: string;
	/** What the person at this screen is called; their name unless given. */
	self?: string;
	value: string;
}

/** Chooses somebody of the agency; who left it is offered only where they are chosen already. */
export function OwnerSelect({ none, self: selfLabel, value, ...props }: OwnerSelectProps) {
	const { t } = useTranslation("clientLists");
	const self = useCurrentStaff().user_id;
	const staff = useQuery(staffQuery(useDossierClient()));
	const offered = staff.data?.filter((person) => !person.disabled_at || person.user_id === value) ?? [];
	// Oneself first: it is what one chooses most.
	const ordered = offered.toSorted(
		(one, other) => Number(other.user_id === self) - Number(one.user_id === self),
	);
	const label = ({ user_id, display_name: name, disabled_at }: (typeof offered)[number]) => {
		if (disabled_at) return t("owner.disabled", { name });
		return user_id === self ? (selfLabel ?? t("owner.me", { name })) : name;
	};
	return (
		// Remade when the people arrive: a browser forgets a value none of whose options exist yet.
		<NativeSelect key={staff.status} value={value} {...props}>
			<option value="">{none}</option>
			{ordered.map((person) => (
				<option key={person.user_id} value={person.user_id}>
					{label(person)}
				</option>
			))}
		</NativeSelect>
	);
}
