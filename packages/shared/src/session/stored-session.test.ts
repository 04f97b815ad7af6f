import { expect, test } from "vitest";
import { mayBeLoggedIn } from "./stored-session.ts";

const visitor = { cookies: "", address: "https://portail.example/documents", sessionName: "dossier-portal" };

test("whoever has neither a session's cookie nor a mail's link is a visitor", () => {
	expect(mayBeLoggedIn(visitor)).toBe(false);
	expect(mayBeLoggedIn({ ...visitor, cookies: "dossier-portal-code-verifier=x; dossier-hub=y" })).toBe(false);
	expect(mayBeLoggedIn({ ...visitor, address: "https://portail.example/?error=access_denied" })).toBe(false);
});

test("a session is recognised whole and in parts", () => {
	expect(mayBeLoggedIn({ ...visitor, cookies: "theme=dark; dossier-portal=base64-x" })).toBe(true);
	expect(mayBeLoggedIn({ ...visitor, cookies: "dossier-portal.0=base64-x; dossier-portal.1=y" })).toBe(true);
});

test("the link of a mail may bring one", () => {
	expect(mayBeLoggedIn({ ...visitor, address: "https://portail.example/?code=5f1c" })).toBe(true);
	expect(
		mayBeLoggedIn({ ...visitor, address: "https://portail.example/#access_token=x&type=recovery" }),
	).toBe(true);
});
