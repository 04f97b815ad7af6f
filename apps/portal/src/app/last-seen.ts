import {
	type DehydratedState,
	defaultShouldDehydrateQuery,
	dehydrate,
	hydrate,
	type Query,
	type QueryClient,
} from "@tanstack/react-query";
import { clear, createStore, delMany, get, keys, set } from "idb-keyval";
import { LAST_SEEN_FOR } from "./query-client.ts";

/** What one person had on screen, as this build of the portal reads it. */
interface LastSeen {
	readonly build: string;
	readonly savedAt: number;
	readonly state: DehydratedState;
}

/** Changes are written at most this often, in milliseconds. */
const WRITE_EVERY = 1000;

const store = createStore("dossier-last-seen", "people");

/** Reads only, and neither signed links nor the bytes of files. */
function mayBeKept(query: Query): boolean {
	return (
		defaultShouldDehydrateQuery(query) &&
		query.meta?.keptOffline !== false &&
		!(query.state.data instanceof Blob)
	);
}

/** Brings back what this person had seen here, unless it is two weeks old or of another build; forgets all others. */
export async function recallLastSeen(queries: QueryClient, userId: string, build: string): Promise<void> {
	const others = (await keys(store)).filter((key) => key !== userId);
	await delMany(others, store);
	const kept = await get<LastSeen>(userId, store);
	if (!kept || kept.build !== build || Date.now() - kept.savedAt > LAST_SEEN_FOR) return;
	hydrate(queries, kept.state);
	// What changed since was told to nobody here: it is shown at once, and read again however young it is.
	await queries.invalidateQueries({ refetchType: "none" });
}

/** Keeps what this person sees from now on. Returns what ends that. */
export function keepLastSeen(queries: QueryClient, userId: string, build: string): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		timer = undefined;
		const state = dehydrate(queries, {
			shouldDehydrateQuery: mayBeKept,
			shouldDehydrateMutation: () => false,
		});
		const kept: LastSeen = { build, savedAt: Date.now(), state };
		// A full disk costs the offline state, never the page.
		set(userId, kept, store).catch(() => undefined);
	};
	const later = () => {
		timer ??= setTimeout(write, WRITE_EVERY);
	};
	const unsubscribe = queries.getQueryCache().subscribe(later);
	later();
	return () => {
		unsubscribe();
		clearTimeout(timer);
	};
}

/** Forgets what anybody had seen on this device. */
export async function forgetLastSeen(): Promise<void> {
	await clear(store);
}
