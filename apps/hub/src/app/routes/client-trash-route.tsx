import { TrashPage } from "../../features/documents/trash/trash-page.tsx";

/** What was thrown away of a client. */
export function Component() {
	return <TrashPage />;
}
