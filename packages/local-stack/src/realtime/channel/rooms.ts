import { randomBytes } from "node:crypto";
import { type PresenceDiff, PresenceState } from "../presence/presence-state.ts";
import type { Broadcast } from "../socket/message.ts";

/** A channel of one client, as the room it is in sees it. */
export interface RoomMember {
	receiveBroadcast(broadcast: Broadcast, encoded: EncodedBroadcasts): void;
	receivePresenceDiff(diff: PresenceDiff): void;
}

/** One broadcast's frames, written once for each serializer however many receive them. */
export type EncodedBroadcasts = Map<object, string | Buffer | undefined>;

/** Everybody joined to one channel name. */
export class Room {
	readonly members = new Set<RoomMember>();
	readonly presence = new PresenceState<RoomMember>(() => randomBytes(9).toString("base64url"));

	/** Delivers to every member but `sender`. */
	broadcast(broadcast: Broadcast, sender?: RoomMember): void {
		const encoded: EncodedBroadcasts = new Map();
		for (const member of this.members) {
			if (member !== sender) member.receiveBroadcast(broadcast, encoded);
		}
	}

	track(member: RoomMember, key: string, payload: Readonly<Record<string, unknown>>): void {
		this.#announce(this.presence.track(member, key, payload));
	}

	untrack(member: RoomMember): void {
		this.#announce(this.presence.untrack(member));
	}

	#announce(diff: PresenceDiff | undefined): void {
		if (!diff) return;
		for (const member of this.members) member.receivePresenceDiff(diff);
	}
}

/** All rooms. A private and a public channel of one name are two rooms. */
export class Rooms {
	readonly #rooms = new Map<string, Room>();

	enter(name: string, isPrivate: boolean, member: RoomMember): Room {
		const key = roomKey(name, isPrivate);
		const room = this.#rooms.get(key) ?? new Room();
		this.#rooms.set(key, room);
		room.members.add(member);
		return room;
	}

	leave(name: string, isPrivate: boolean, member: RoomMember): void {
		const key = roomKey(name, isPrivate);
		const room = this.#rooms.get(key);
		if (!room?.members.delete(member)) return;
		room.untrack(member);
		if (room.members.size === 0) this.#rooms.delete(key);
	}

	/** Delivers to a room if anybody is in it. */
	broadcast(name: string, isPrivate: boolean, broadcast: Broadcast): void {
		this.#rooms.get(roomKey(name, isPrivate))?.broadcast(broadcast);
	}
}

function roomKey(name: string, isPrivate: boolean): string {
	return `${isPrivate ? "private" : "public"}:${name}`;
}
