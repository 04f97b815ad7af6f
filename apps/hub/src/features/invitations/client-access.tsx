import { useCurrentClient } from "../../access/current-client.ts";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { useTableChanges } from "../../live/use-table-changes.ts";
import { MembersCard } from "./members-card.tsx";
import { PendingInvitationsCard } from "./pending-invitations-card.tsx";

/** Who has access to a client's space, and who was invited. */
export function ClientAccess() {
	const client = useCurrentClient();
	const permissions = rolePermissions(useCurrentStaff().role);
	const filter = `client_id=eq.${client.id}`;
	useTableChanges({ table: "client_members", filter, queryKeys: [["members", client.id]] });
	useTableChanges({ table: "invitations", filter, queryKeys: [["invitations", client.id]] });
	return (
		<div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
			<MembersCard client={client} mayRemove={permissions.removeMembers} mayInvite={permissions.invite} />
			{permissions.invite ? <PendingInvitationsCard client={client} /> : null}
		</div>
	);
}
