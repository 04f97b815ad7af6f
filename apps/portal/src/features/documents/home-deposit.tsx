import { useMembership } from "../../access/membership.ts";
import { BottomAction } from "../../layout/bottom-action.tsx";
import { DepositButton } from "./deposit-button.tsx";
import { depositGroup } from "./document-group.ts";
import { useDocumentGroups } from "./use-document-groups.ts";

interface HomeDepositProps {
	/** In the page where there is room, under the thumb on a phone: one of the two shows. */
	place: "page" | "thumb";
}

/** The act of the home page. Nothing where nothing may be added. */
export function HomeDeposit({ place }: HomeDepositProps) {
	const { readOnly } = useMembership();
	const groups = useDocumentGroups().data;
	const group = groups && !readOnly ? depositGroup(groups) : undefined;
	if (!group) return null;
	if (place === "page") return <DepositButton group={group} className="hidden md:inline-flex" />;
	return (
		<BottomAction>
			<DepositButton group={group} />
		</BottomAction>
	);
}
