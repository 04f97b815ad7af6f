import { useMembership } from "../../access/membership.ts";
import { BottomAction } from "../../layout/bottom-action.tsx";
import { DepositButton } from "./deposit-button.tsx";
import { depositGroup } from "./document-group.ts";
import { useDocumentGroups } from "./use-document-groups.ts";

/** The act of the home page: in the page where there is room, under the thumb on a phone. */
export function HomeDeposit() {
	const { readOnly } = useMembership();
	const groups = useDocumentGroups().data;
	const group = groups && !readOnly ? depositGroup(groups) : undefined;
	if (!group) return null;
	return (
		<>
			<DepositButton group={group} className="hidden md:inline-flex" />
			<BottomAction>
				<DepositButton group={group} />
			</BottomAction>
		</>
	);
}
