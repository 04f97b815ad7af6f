import { useCurrentStaff } from "../../access/current-staff.ts";
import { rolePermissions } from "../../access/permissions.ts";
import { TextCard } from "./text-card.tsx";

/** The texts clients agree to. An operator writes them; the database refuses everybody else. */
export function TextsPage() {
	const { agency } = rolePermissions(useCurrentStaff().role);
	if (!agency) return null;
	return (
		<>
			<TextCard kind="conditions" />
			<TextCard kind="ia" />
		</>
	);
}
