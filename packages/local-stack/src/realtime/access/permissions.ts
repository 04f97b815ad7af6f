import type { Pool } from "pg";
import { type ChannelVisitor, type Extension, isWritable, readableExtensions } from "./channel-access.ts";

/** What a channel's member may do there. */
export interface Permissions {
	/** Asked when the channel was joined or its token replaced. */
	readonly readable: ReadonlySet<Extension>;
	/** Asks for an extension that was not asked about at the join. */
	mayRead(extension: Extension): Promise<boolean>;
	/** Asked at the first message, and remembered until the token is replaced. */
	mayWrite(extension: Extension): Promise<boolean>;
}

/** A public channel is open to anybody who could connect. */
export const publicPermissions: Permissions = {
	readable: new Set<Extension>(["broadcast", "presence"]),
	mayRead: async () => true,
	mayWrite: async () => true,
};

/** Asks the policies on `realtime.messages` what this visitor may do in a private channel. */
export async function privatePermissions(
	pool: Pool,
	visitor: ChannelVisitor,
	extensions: readonly Extension[],
): Promise<Permissions> {
	const readable = new Set(await readableExtensions(pool, visitor, extensions));
	const asked = new Set(extensions);
	const writable = new Map<Extension, Promise<boolean>>();
	return {
		readable,
		async mayRead(extension) {
			if (!asked.has(extension)) {
				for (const granted of await readableExtensions(pool, visitor, [extension])) readable.add(granted);
				asked.add(extension);
			}
			return readable.has(extension);
		},
		mayWrite(extension) {
			const known = writable.get(extension);
			if (known) return known;
			const answer = isWritable(pool, visitor, extension);
			writable.set(extension, answer);
			answer.catch(() => writable.delete(extension));
			return answer;
		},
	};
}
