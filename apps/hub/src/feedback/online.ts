import { useSyncExternalStore } from "react";

function onConnectionChange(notify: () => void): () => void {
	window.addEventListener("online", notify);
	window.addEventListener("offline", notify);
	return () => {
		window.removeEventListener("online", notify);
		window.removeEventListener("offline", notify);
	};
}

/** Whether the browser believes it has a network. */
export function useOnline(): boolean {
	return useSyncExternalStore(onConnectionChange, () => navigator.onLine);
}
