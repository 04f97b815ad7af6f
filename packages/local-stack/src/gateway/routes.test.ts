import { expect, test } from "vitest";
import type { StackService } from "../service.ts";
import { findRoute } from "./routes.ts";

const service: StackService = { fetch: () => new Response(), stop: async () => undefined };
const services = { auth: service, rest: service, storage: service, functions: service, realtime: service };

test("strips the public prefix", () => {
	expect(findRoute("/rest/v1/clients", services)).toEqual({ service, path: "/clients" });
	expect(findRoute("/storage/v1/object/clients/a%2Fb", services)).toEqual({
		service,
		path: "/object/clients/a%2Fb",
	});
	expect(findRoute("/rest/v1", services)).toEqual({ service, path: "/" });
});

test("sends websockets of realtime to its socket and broadcasts to its api", () => {
	expect(findRoute("/realtime/v1/websocket", services)).toEqual({ service, path: "/socket/websocket" });
	expect(findRoute("/realtime/v1/api/broadcast", services)).toEqual({ service, path: "/api/broadcast" });
});

test("says what it does not serve and knows nothing else", () => {
	expect(findRoute("/graphql/v1", services)).toHaveProperty("sentence");
	expect(findRoute("/pg/tables", services)).toHaveProperty("sentence");
	expect(findRoute("/realtime/v1/websocket", { rest: service })).toHaveProperty("sentence");
	expect(findRoute("/rest/v2/clients", services)).toBeUndefined();
	expect(findRoute("/", services)).toBeUndefined();
});
