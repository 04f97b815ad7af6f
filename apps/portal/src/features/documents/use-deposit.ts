import { useMembership } from "../../access/membership.ts";
import { distinctNames } from "./distinct-names.ts";
import type { DocumentGroup } from "./document-group.ts";
import { nameOf, unfinished, useUploads } from "./uploads.ts";

/** Sends files into a group of the space on screen, right into the folder of it that is open. */
export function useDeposit(): (files: readonly File[], group: DocumentGroup) => void {
	const queue = useUploads();
	const { space } = useMembership();
	return (files, { folder, directory }) => {
		const onTheirWay = queue.items().filter(unfinished).map(nameOf);
		const names = distinctNames(
			files.map((file) => file.name),
			onTheirWay,
		);
		files.forEach((file, position) => {
			queue.add([file], { clientId: space.clientId, folder, directory, name: names[position] ?? file.name });
		});
	};
}
