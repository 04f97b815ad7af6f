import { expect, it } from "vitest";
import { nameCaller } from "./caller-address.ts";

it("takes the address it saw, whatever the caller says of itself", () => {
	const headers = new Headers({
		"cf-connecting-ip": "198.51.100.7",
		"true-client-ip": "198.51.100.7",
		"x-real-ip": "198.51.100.7",
		"x-forwarded-for": "198.51.100.7",
	});
	nameCaller(headers, "127.0.0.1");
	expect(Object.fromEntries(headers)).toEqual({
		"cf-connecting-ip": "127.0.0.1",
		"x-forwarded-for": "198.51.100.7, 127.0.0.1",
	});
});

it("names nobody when the connection is gone", () => {
	const headers = new Headers({ "cf-connecting-ip": "198.51.100.7" });
	nameCaller(headers, undefined);
	expect([...headers]).toEqual([]);
});
