import { expect, test } from "vitest";
import { persistenceOf, persistenceOfQuery } from "./persistence.ts";

test("a broadcast is stored only when it asks", () => {
	expect(persistenceOf({})).toBeUndefined();
	expect(persistenceOf({ persist: false })).toBeUndefined();
	expect(persistenceOf({ persist: { ttl: -1 } })).toBeUndefined();
	expect(persistenceOf({ persist: true })).toEqual({});
	expect(persistenceOf({ persist: { ttl: 60 } })).toEqual({ timeToLive: 60 });
});

test("over HTTP it asks in the query", () => {
	expect(persistenceOfQuery(new URLSearchParams(""))).toBeUndefined();
	expect(persistenceOfQuery(new URLSearchParams("persist=true"))).toEqual({});
	expect(persistenceOfQuery(new URLSearchParams("persist[ttl]=60"))).toEqual({ timeToLive: 60 });
});
