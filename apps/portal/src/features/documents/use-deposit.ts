import { useMembership } from "../../access/membership.ts";
import { distinctNames } from "./distinct-names.ts";
import { nameOf, unfinished, useUploads } from "./uploads.ts";

/** Sends files into a folder of the space on screen. */
export function useDeposit(): (files: readonly File[], folder: string) => void {
	const queue = useUploads();
	const { space } = useMembership();
	return (files, folder) => {
		const onTheirWay = queue.items().filter(unfinished).map(nameOf);
		const names = distinctNames(
			files.map((file) => file.name),
			onTheirWay,
		);
		files.forEach((file, position) => {
			queue.add([file], { clientId: space.clientId, folder, name: names[position] ?? file.name });
		});
	};
}
