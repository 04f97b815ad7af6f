import { SignJWT } from "jose";
import { expect, test } from "vitest";
import { signToken, verifySignedToken } from "./signed-token.ts";

const SECRET = "a-secret-of-at-least-thirty-two-characters";
const location = { bucket: "photos", name: "a/b.png" };

const raw = (payload: Record<string, unknown>) =>
	new SignJWT(payload)
		.setProtectedHeader({ alg: "HS256" })
		.setExpirationTime("1m")
		.sign(new TextEncoder().encode(SECRET));

test("a token opens what it was signed for, and carries what came with it", async () => {
	const token = await signToken(SECRET, location, "download", 60, { transformations: "width:1" });
	expect(await verifySignedToken(SECRET, token, location, "download")).toMatchObject({
		url: "photos/a/b.png",
		scope: "download",
		transformations: "width:1",
	});
});

test("claims of a request replace neither object nor scope", async () => {
	const token = await signToken(SECRET, location, "download", 60, { url: "photos/other", scope: "upload" });
	expect(await verifySignedToken(SECRET, token, location, "download")).toMatchObject({
		url: "photos/a/b.png",
	});
});

test("older tokens are told apart by what they say of replacing", async () => {
	const [download, upload] = [
		await raw({ url: "photos/a/b.png" }),
		await raw({ url: "photos/a/b.png", upsert: false }),
	];
	await expect(verifySignedToken(SECRET, download, location, "download")).resolves.toBeDefined();
	await expect(verifySignedToken(SECRET, upload, location, "upload")).resolves.toBeDefined();
	await expect(verifySignedToken(SECRET, upload, location, "download")).rejects.toThrow(
		"not scoped for download",
	);
});

test("anything else is refused", async () => {
	const token = await signToken(SECRET, location, "download", 60);
	const verify = (...[secret, text, where, scope]: Parameters<typeof verifySignedToken>) =>
		expect(verifySignedToken(secret, text, where, scope)).rejects;
	await verify(SECRET, undefined, location, "download").toMatchObject({ code: "InvalidRequest" });
	await verify(SECRET, "nonsense", location, "download").toMatchObject({ code: "InvalidJWT" });
	await verify(`${SECRET}!`, token, location, "download").toMatchObject({ code: "InvalidJWT" });
	await verify(SECRET, await signToken(SECRET, location, "download", -1), location, "download").toMatchObject(
		{
			code: "InvalidJWT",
		},
	);
	await verify(SECRET, token, location, "upload").toMatchObject({ code: "InvalidSignature" });
	await verify(SECRET, token, { bucket: "photos", name: "a/c.png" }, "download").toMatchObject({
		code: "InvalidSignature",
	});
	// A person's session is signed with the same secret and opens no object.
	await verify(SECRET, await raw({ role: "authenticated", sub: "me" }), location, "download").toMatchObject({
		code: "InvalidSignature",
	});
});
