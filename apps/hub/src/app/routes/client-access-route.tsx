import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { ClientConsentsCard } from "../../features/consentements/client-consents-card.tsx";
import { ClientAccess } from "../../features/invitations/client-access.tsx";

/** Who may enter a client's space, and what they agreed to. */
export function Component() {
	const { readConsents } = rolePermissions(useCurrentStaff().role);
	return (
		<div className="flex flex-col gap-5">
			<ClientAccess />
			{readConsents ? <ClientConsentsCard /> : null}
		</div>
	);
}
