import { useCallback, useRef } from "react";
import { type BlockerFunction, useBlocker } from "react-router";

/**
 * Tells whether another page is on its way, from the very click that asks for it: what `useNavigation` says
 * reaches a component with its next render only. A page has room for one blocker, and this takes it.
 */
export function useLeaving(): () => boolean {
	const leaving = useRef(false);
	const note = useCallback<BlockerFunction>(({ currentLocation, nextLocation }) => {
		leaving.current = nextLocation.pathname !== currentLocation.pathname;
		return false;
	}, []);
	useBlocker(note);
	return useCallback(() => leaving.current, []);
}
