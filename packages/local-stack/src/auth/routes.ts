import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { adminRoutes } from "./admin/routes.ts";
import type { AuthEnvironment } from "./environment.ts";
import { AuthError, invalid, notServed } from "./errors.ts";
import { changeUser } from "./flows/change-user.ts";
import { exchangeCode } from "./flows/exchange-code.ts";
import { followLink } from "./flows/follow-link.ts";
import { reauthenticate } from "./flows/reauthenticate.ts";
import { recover } from "./flows/recover.ts";
import { refresh } from "./flows/refresh.ts";
import { resend } from "./flows/resend.ts";
import { signInWithMail } from "./flows/sign-in-with-mail.ts";
import { signInWithPassword } from "./flows/sign-in-with-password.ts";
import { signUp } from "./flows/sign-up.ts";
import { verify } from "./flows/verify.ts";
import { requireCaller } from "./http/caller.ts";
import type { AuthContext } from "./http/origin.ts";
import { respondError } from "./http/respond.ts";
import { signOut } from "./sessions/sign-out.ts";
import { describeSettings } from "./settings.ts";
import { inTransaction } from "./transaction.ts";
import { userJson } from "./users/user-json.ts";

const DESCRIPTION = {
	version: "local-stack",
	name: "GoTrue",
	description: "GoTrue is a user registration and authentication API",
};

/** The paths of Supabase Auth, without their public prefix. */
export function authRoutes(environment: AuthEnvironment): Hono<{ Bindings: HttpBindings }> {
	const routes = new Hono<{ Bindings: HttpBindings }>();
	routes.onError((error, context) => respondError(context, error, environment.log));
	routes.notFound((context) =>
		respondError(context, new AuthError(404, "not_found", "404 page not found"), environment.log),
	);

	routes.get("/health", (context) => context.json(DESCRIPTION));
	routes.get("/settings", (context) => context.json(describeSettings(environment.configuration)));
	// Tokens are signed with the shared secret: there is no public key to publish.
	routes.get("/.well-known/jwks.json", (context) => context.json({ keys: [] }));

	routes.post("/signup", async (context) => context.json(await signUp(environment, context)));
	routes.post("/token", async (context) => context.json(await grant(environment, context)));
	for (const path of ["/otp", "/magiclink"]) {
		routes.post(path, async (context) => context.json(await nothing(signInWithMail(environment, context))));
	}
	routes.post("/recover", async (context) => context.json(await nothing(recover(environment, context))));
	routes.post("/resend", async (context) => context.json(await nothing(resend(environment, context))));
	routes.post("/verify", async (context) => context.json(await verify(environment, context)));
	routes.get("/verify", async (context) => context.redirect(await followLink(environment, context), 303));

	routes.get("/user", async (context) => {
		const { user } = await requireCaller(environment, context);
		return context.json(await inTransaction(environment.pool, (client) => userJson(client, user)));
	});
	routes.put("/user", async (context) => context.json(await changeUser(environment, context)));
	routes.get("/reauthenticate", async (context) =>
		context.json(await nothing(reauthenticate(environment, context))),
	);
	routes.post("/logout", async (context) => {
		const caller = await requireCaller(environment, context);
		await signOut(environment.pool, caller, context.req.query("scope") ?? "global");
		return context.body(null, 204);
	});

	routes.route("/", adminRoutes(environment));
	refuseWhatIsNotServed(routes);
	return routes;
}

function grant(environment: AuthEnvironment, context: AuthContext) {
	const type = context.req.query("grant_type");
	switch (type) {
		case "password":
			return signInWithPassword(environment, context);
		case "refresh_token":
			return refresh(environment, context);
		case "pkce":
			return exchangeCode(environment, context);
		case "id_token":
		case "web3":
			throw notServed(`Signing in by ${type}`);
		default:
			throw new AuthError(400, "invalid_credentials", "unsupported_grant_type");
	}
}

async function nothing(work: Promise<void>): Promise<Record<string, never>> {
	await work;
	return {};
}

function refuseWhatIsNotServed(routes: Hono<{ Bindings: HttpBindings }>): void {
	routes.get("/authorize", () => {
		throw invalid("Unsupported provider: provider is not enabled");
	});
	const missing = {
		"/callback": "Signing in through another provider",
		"/factors/*": "Multi-factor authentication",
		"/factors": "Multi-factor authentication",
		"/user/identities/*": "Linking identities",
		"/sso/*": "Single sign-on",
		"/sso": "Single sign-on",
		"/saml/*": "Single sign-on",
		"/oauth/*": "The OAuth server",
		"/passkeys/*": "Signing in with a passkey",
	};
	for (const [path, what] of Object.entries(missing)) {
		routes.all(path, () => {
			throw notServed(what);
		});
	}
}
