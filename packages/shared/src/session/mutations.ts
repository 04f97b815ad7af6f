import { DossierError, toDossierError, unwrap } from "../errors/dossier-error.ts";
import type { DossierClient } from "../supabase/client.ts";
import type { SignIn } from "./schema.ts";

/** @throws `DossierError` `CREDENTIALS_WRONG`, `TOO_MANY_REQUESTS` or `OFFLINE`. */
export async function signInWithPassword(client: DossierClient, signIn: SignIn): Promise<void> {
	unwrap(await client.auth.signInWithPassword(signIn));
}

/**
 * Mails a link and a six-digit code. Whether the address is known is never told:
 * the answer for an address nobody invited is the answer for any other.
 * @throws `DossierError` `TOO_MANY_REQUESTS` or `OFFLINE`.
 */
export async function requestCode(
	client: DossierClient,
	{ email, redirectTo }: { email: string; redirectTo: string },
): Promise<void> {
	const { error } = await client.auth.signInWithOtp({
		email,
		options: { emailRedirectTo: redirectTo, shouldCreateUser: true },
	});
	if (error) throwUnlessUninvited(error);
}

/** @throws `DossierError` `CODE_WRONG` or `TOO_MANY_REQUESTS`. */
export async function verifyCode(
	client: DossierClient,
	{ email, code }: { email: string; code: string },
): Promise<void> {
	const { error } = await client.auth.verifyOtp({ email, token: code, type: "email" });
	if (error) throw codeRefusal(error);
}

/** Mails a link to choose a new password; silent about unknown addresses, as `requestCode`. */
export async function requestPasswordReset(
	client: DossierClient,
	{ email, redirectTo }: { email: string; redirectTo: string },
): Promise<void> {
	const { error } = await client.auth.resetPasswordForEmail(email, { redirectTo });
	if (error) throwUnlessUninvited(error);
}

/** @throws `DossierError` `PASSWORD_WEAK`, `PASSWORD_SAME` or `SESSION_EXPIRED`. */
export async function setPassword(client: DossierClient, { password }: { password: string }): Promise<void> {
	unwrap(await client.auth.updateUser({ password }));
}

/** Ends this device's session only. @throws `DossierError` `OFFLINE` when the server could not be told. */
export async function signOut(client: DossierClient): Promise<void> {
	const { error } = await client.auth.signOut({ scope: "local" });
	if (error) throw toDossierError(error);
}

function throwUnlessUninvited(error: unknown): void {
	const known = toDossierError(error);
	if (known.code === "OFFLINE" || known.code === "TOO_MANY_REQUESTS") throw known;
}

function codeRefusal(error: unknown): DossierError {
	const known = toDossierError(error);
	return known.code === "OFFLINE" || known.code === "TOO_MANY_REQUESTS"
		? known
		: new DossierError("CODE_WRONG", { cause: error });
}
