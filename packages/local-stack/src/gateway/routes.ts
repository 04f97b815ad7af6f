import type { StackService } from "../service.ts";

/** The parts by the first segment of their public path; a part switched off in `config.toml` is absent. */
export type Services = Readonly<
	Partial<Record<"auth" | "rest" | "storage" | "functions" | "realtime", StackService>>
>;

/** A service and the path it knows the request by. */
export interface Route {
	readonly service: StackService;
	readonly path: string;
}

/** What Supabase has and the stack does not serve. */
const NOT_SERVED: Readonly<Record<string, string>> = {
	graphql: "GraphQL is not served by the local stack: use the REST API, or `supabase start` with Docker.",
	pg: "The database's management API is not served by the local stack: connect to Postgres itself.",
	analytics: "Analytics are not served by the local stack.",
	mcp: "The MCP server is not served by the local stack.",
};

/** Finds who answers a public path; a sentence when the stack cannot; nothing when nobody knows it. */
export function findRoute(
	pathname: string,
	services: Services,
): Route | { readonly sentence: string } | undefined {
	const match = pathname.match(/^\/(?<name>[a-z]+)(?:\/v1)?(?<rest>\/.*)?$/);
	const { name = "", rest = "/" } = match?.groups ?? {};
	const sentence = NOT_SERVED[name];
	if (sentence !== undefined) return { sentence };
	if (!isServiceName(name) || !pathname.startsWith(`/${name}/v1`)) return undefined;
	const service = services[name];
	if (!service) return { sentence: `The part "${name}" of the local stack is switched off in config.toml.` };
	return { service, path: name === "realtime" ? realtimePath(rest) : rest };
}

function isServiceName(name: string): name is keyof Services {
	return ["auth", "rest", "storage", "functions", "realtime"].includes(name);
}

function realtimePath(rest: string): string {
	return rest.startsWith("/api/") ? rest : `/socket${rest}`;
}
