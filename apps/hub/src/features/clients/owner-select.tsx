import { NativeSelect } from "@dossier/ui/native-select";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { useStaffReaching } from "../../access/use-staff-reaching.ts";

interface OwnerSelectProps extends ComponentProps<typeof NativeSelect> {
	/** What is offered first, for no one in particular. */
	none: string;
	/** What the person at this screen is called; their name unless given. */
	self?: string;
	value: string;
	/** The client to give, null for one still to be made: who does not reach it is not offered. */
	clientId?: string | null;
}

/** Chooses somebody of the agency; who left it is offered only where they are chosen already. */
export function OwnerSelect({ none, self: selfLabel, value, clientId, ...props }: OwnerSelectProps) {
	const { t } = useTranslation("clientLists");
	const self = useCurrentStaff().user_id;
	const asked = typeof clientId === "string" ? [clientId] : clientId;
	const { people: offered = [], key } = useStaffReaching(asked, value);
	// Oneself first: it is what one chooses most.
	const ordered = offered.toSorted(
		(one, other) => Number(other.user_id === self) - Number(one.user_id === self),
	);
	const label = ({ user_id, display_name: name, disabled_at }: (typeof offered)[number]) => {
		if (disabled_at) return t("owner.disabled", { name });
		return user_id === self ? (selfLabel ?? t("owner.me", { name })) : name;
	};
	return (
		<NativeSelect key={key} value={value} {...props}>
			<option value="">{none}</option>
			{ordered.map((person) => (
				<option key={person.user_id} value={person.user_id}>
					{label(person)}
				</option>
			))}
		</NativeSelect>
	);
}
