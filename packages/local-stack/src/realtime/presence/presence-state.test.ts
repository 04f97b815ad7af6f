import { beforeEach, describe, expect, test } from "vitest";
import { PresenceState } from "./presence-state.ts";

let presence: PresenceState<string>;

beforeEach(() => {
	let count = 0;
	presence = new PresenceState(() => `ref-${++count}`);
});

describe("PresenceState", () => {
	test("the first track joins", () => {
		expect(presence.track("tab", "lea", { at: 1 })).toEqual({
			joins: { lea: { metas: [{ at: 1, phx_ref: "ref-1" }] } },
			leaves: {},
		});
		expect(presence.list()).toEqual({ lea: { metas: [{ at: 1, phx_ref: "ref-1" }] } });
	});

	test("the same payload again changes nothing", () => {
		presence.track("tab", "lea", { at: 1 });
		expect(presence.track("tab", "lea", { at: 1 })).toBeUndefined();
	});

	test("another payload replaces the presence and names the one before", () => {
		presence.track("tab", "lea", { at: 1 });
		expect(presence.track("tab", "lea", { at: 2 })).toEqual({
			joins: { lea: { metas: [{ at: 2, phx_ref: "ref-2", phx_ref_prev: "ref-1" }] } },
			leaves: { lea: { metas: [{ at: 1, phx_ref: "ref-1" }] } },
		});
	});

	test("two members of one key are two presences of one person", () => {
		presence.track("tab", "lea", { at: 1 });
		presence.track("phone", "lea", { at: 2 });
		expect(presence.list().lea?.metas).toHaveLength(2);
		expect(presence.untrack("tab")).toEqual({
			joins: {},
			leaves: { lea: { metas: [{ at: 1, phx_ref: "ref-1" }] } },
		});
		expect(presence.list()).toEqual({ lea: { metas: [{ at: 2, phx_ref: "ref-2" }] } });
	});

	test("nobody leaves who was not there", () => {
		expect(presence.untrack("tab")).toBeUndefined();
	});

	test("the server's reference cannot be claimed, and a key may be any word", () => {
		presence.track("tab", "__proto__", { phx_ref: "mine" });
		expect(Object.entries(presence.list())).toEqual([["__proto__", { metas: [{ phx_ref: "ref-1" }] }]]);
	});
});
