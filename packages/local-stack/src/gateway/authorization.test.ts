import { expect, test } from "vitest";
import { apiKeys } from "../tokens/api-keys.ts";
import { isUnknownKey, settleAuthorization } from "./authorization.ts";

const keys = await apiKeys();

test("a person's own token wins over the key", () => {
	expect(settleAuthorization({ authorization: "Bearer person", apikey: keys.secret }, keys)).toBe(
		"Bearer person",
	);
});

test("an opaque key becomes the token of its role, from either header", () => {
	const anonymous = `Bearer ${keys.anonToken}`;
	const service = `Bearer ${keys.serviceRoleToken}`;
	expect(settleAuthorization({ authorization: undefined, apikey: keys.publishable }, keys)).toBe(anonymous);
	expect(
		settleAuthorization({ authorization: `Bearer ${keys.publishable}`, apikey: keys.publishable }, keys),
	).toBe(anonymous);
	expect(settleAuthorization({ authorization: `Bearer ${keys.secret}`, apikey: undefined }, keys)).toBe(
		service,
	);
});

test("a legacy key passes as the token it is", () => {
	expect(settleAuthorization({ authorization: undefined, apikey: keys.serviceRoleToken }, keys)).toBe(
		`Bearer ${keys.serviceRoleToken}`,
	);
});

test("no credentials stay none, and another project's key is unknown", () => {
	expect(settleAuthorization({ authorization: undefined, apikey: undefined }, keys)).toBeUndefined();
	expect(isUnknownKey("sb_publishable_other", keys)).toBe(true);
	expect(isUnknownKey(keys.publishable, keys)).toBe(false);
	expect(isUnknownKey(keys.anonToken, keys)).toBe(false);
});
