import { useParams } from "react-router";
import { InvitationPage } from "../../features/invitations/invitation-page.tsx";

/** The invitation whose token is in the address. */
export function Component() {
	const { token = "" } = useParams();
	return <InvitationPage key={token} token={token} />;
}
