/** One tracked presence: what its person says of themselves, under a reference the server gave. */
interface PresenceMeta {
	readonly phx_ref: string;
	readonly phx_ref_prev?: string;
	readonly [field: string]: unknown;
}

/** Presences by key, as `presence_state` carries them. */
export type PresenceList = Record<string, { metas: PresenceMeta[] }>;

/** What changed, as `presence_diff` carries it. */
export interface PresenceDiff {
	readonly joins: PresenceList;
	readonly leaves: PresenceList;
}

interface Entry {
	readonly key: string;
	readonly meta: PresenceMeta;
	/** The payload as sent, to tell a change from a repetition. */
	readonly text: string;
}

/** Who is present in one room. A member has at most one presence. */
export class PresenceState<Member> {
	readonly #entries = new Map<Member, Entry>();
	readonly #nextReference: () => string;

	/** `nextReference` gives each presence its `phx_ref`. */
	constructor(nextReference: () => string) {
		this.#nextReference = nextReference;
	}

	/** Says what the member's presence is from now on; `undefined` when that changes nothing. */
	track(member: Member, key: string, payload: Readonly<Record<string, unknown>>): PresenceDiff | undefined {
		const text = JSON.stringify(payload);
		const before = this.#entries.get(member);
		if (before?.text === text) return undefined;
		const meta: PresenceMeta = {
			...payload,
			phx_ref: this.#nextReference(),
			...(before && { phx_ref_prev: before.meta.phx_ref }),
		};
		this.#entries.set(member, { key, meta, text });
		return { joins: { [key]: { metas: [meta] } }, leaves: before ? listOf([before]) : {} };
	}

	/** Ends the member's presence; `undefined` when there was none. */
	untrack(member: Member): PresenceDiff | undefined {
		const before = this.#entries.get(member);
		if (!before) return undefined;
		this.#entries.delete(member);
		return { joins: {}, leaves: listOf([before]) };
	}

	/** Everybody present, in the order they came. */
	list(): PresenceList {
		return listOf(this.#entries.values());
	}
}

function listOf(entries: Iterable<Entry>): PresenceList {
	const list = new Map<string, { metas: PresenceMeta[] }>();
	for (const { key, meta } of entries) {
		const presence = list.get(key);
		if (presence) presence.metas.push(meta);
		else list.set(key, { metas: [meta] });
	}
	return Object.fromEntries(list);
}
