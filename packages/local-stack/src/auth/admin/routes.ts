import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { AuthEnvironment } from "../environment.ts";
import { notServed } from "../errors.ts";
import { requireAdministrator } from "../http/caller.ts";
import { generateLink } from "./generate-link.ts";
import { invite } from "./invite.ts";
import { listUsers } from "./list-users.ts";
import { changeUserAsAdministrator, createUser, deleteUser, readUser } from "./users.ts";

/** What only the secret key may do. */
export function adminRoutes(environment: AuthEnvironment): Hono<{ Bindings: HttpBindings }> {
	const routes = new Hono<{ Bindings: HttpBindings }>();
	for (const path of ["/admin/*", "/invite"]) {
		routes.use(path, async (context, next) => {
			await requireAdministrator(environment, context);
			await next();
		});
	}
	routes.get("/admin/users", async (context) => {
		const { users, total, link } = await listUsers(environment, context);
		context.header("x-total-count", String(total));
		context.header("link", link);
		return context.json({ users, aud: "authenticated" });
	});
	routes.post("/admin/users", async (context) => context.json(await createUser(environment, context)));
	routes.get("/admin/users/:id", async (context) => context.json(await readUser(environment, context)));
	routes.put("/admin/users/:id", async (context) =>
		context.json(await changeUserAsAdministrator(environment, context)),
	);
	routes.delete("/admin/users/:id", async (context) => {
		await deleteUser(environment, context);
		return context.json({});
	});
	// Nobody has a second factor here: enrolling one is not served.
	routes.get("/admin/users/:id/factors", async (context) => {
		await readUser(environment, context);
		return context.json([]);
	});
	routes.post("/admin/generate_link", async (context) =>
		context.json(await generateLink(environment, context)),
	);
	routes.post("/invite", async (context) => context.json(await invite(environment, context)));
	routes.all("/admin/*", () => {
		throw notServed("This part of the auth admin API");
	});
	return routes;
}
