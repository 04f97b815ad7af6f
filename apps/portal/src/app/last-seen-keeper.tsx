import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { keepLastSeen, recallLastSeen } from "./last-seen.ts";

interface LastSeenKeeperProps {
	userId: string;
	/** Shown for the moment it takes to read what was kept. */
	loading: ReactNode;
	children: ReactNode;
}

/** Opens the pages on what this person had last seen, and keeps it for the next time. */
export function LastSeenKeeper({ userId, loading, children }: LastSeenKeeperProps) {
	const queries = useQueryClient();
	const [recalledFor, setRecalledFor] = useState<string | null>(null);
	useEffect(() => {
		let open = true;
		let stop = () => {};
		const begin = () => {
			if (!open) return;
			setRecalledFor(userId);
			stop = keepLastSeen(queries, userId, import.meta.env.VITE_BUILD);
		};
		// Where the browser keeps nothing, the pages begin with the network as they always can.
		recallLastSeen(queries, userId, import.meta.env.VITE_BUILD).then(begin, begin);
		return () => {
			open = false;
			stop();
		};
	}, [queries, userId]);
	return recalledFor === userId ? children : loading;
}
