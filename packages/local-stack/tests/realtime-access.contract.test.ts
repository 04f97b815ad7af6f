import type { RealtimeChannel } from "@supabase/supabase-js";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { anonymousClient, createPerson, type Person, serviceClient, target } from "./clients.ts";
import { Inbox, join, systemMessages } from "./inbox.ts";
import { grant } from "./realtime-people.ts";

let martin: Person;
let lea: Person;

beforeAll(async () => {
	[martin, lea] = await Promise.all([createPerson("martin"), createPerson("lea")]);
});
afterEach(async () => {
	await Promise.all([martin, lea].map(({ client }) => client.removeAllChannels()));
});

const privateChannel = ({ client }: Pick<Person, "client">, name: string): RealtimeChannel =>
	client.channel(name, { config: { private: true, broadcast: { ack: true, self: true } } });

const refusal = (name: string) =>
	`Unauthorized: You do not have permissions to read from this Channel topic: ${name}`;

describe("private channels", () => {
	test("open to whom a policy lets read, closed to others with the reason", async () => {
		const name = `person:${martin.id}`;
		await join(privateChannel(martin, name));
		await expect(join(privateChannel(lea, name))).rejects.toThrow(refusal(name));
		await expect(join(privateChannel({ client: anonymousClient() }, name))).rejects.toThrow(refusal(name));
		await join(privateChannel({ client: serviceClient() }, name));
	});

	test("reading is not writing: what may not be sent reaches nobody and is not acknowledged", async () => {
		const inbox = new Inbox<string>();
		const listener = privateChannel(lea, "news").on("broadcast", { event: "*" }, ({ event }) =>
			inbox.put(event),
		);
		await join(listener);
		const sender = await join(privateChannel(martin, "news"));
		expect(await sender.send({ type: "broadcast", event: "forged", payload: {} }, { timeout: 300 })).toBe(
			"timed out",
		);
		await expect(sender.httpSend("forged", {})).rejects.toThrow("Unauthorized");
		await privateChannel({ client: serviceClient() }, "news").httpSend("genuine", {});
		await inbox.first(1);
		expect(inbox.all).toEqual(["genuine"]);
	});

	test("who may be present only is told of no broadcast", async () => {
		const inbox = new Inbox<string>();
		const name = "lobby";
		const channel = martin.client
			.channel(name, { config: { private: true, presence: { key: "martin", enabled: true } } })
			.on("broadcast", { event: "*" }, ({ event }) => inbox.put(event))
			.on("presence", { event: "join" }, () => inbox.put("joined"));
		await join(channel);
		await privateChannel({ client: serviceClient() }, name).httpSend("said", {});
		await channel.track({});
		await inbox.first(1);
		expect(inbox.all).toEqual(["joined"]);
	});
});

describe("a new token", () => {
	test("that says less closes the channel it opened", async () => {
		const person = await createPerson("leaving");
		await grant(person, { teams: ["red"] });
		const channel = privateChannel(person, "team:red");
		const said = systemMessages(channel);
		const states = new Inbox<string>();
		channel.subscribe((state) => states.put(state));
		await states.until((state) => state === "SUBSCRIBED");
		await grant(person, { teams: [] });
		const { message } = await said.until(({ status }) => status === "error");
		expect(message).toContain("You do not have permissions to read from this Channel topic: team:red");
		await states.until((state) => state === "CLOSED");
		await person.client.removeAllChannels();
	});

	test("that says more lets its bearer write", async () => {
		const person = await createPerson("arriving");
		await grant(person, { teams: ["red", "blue"] });
		const channel = await join(privateChannel(person, "team:blue"));
		expect(await channel.send({ type: "broadcast", event: "x", payload: {} })).toBe("ok");
		await grant(person, { teams: ["blue"] });
		expect(await channel.send({ type: "broadcast", event: "y", payload: {} })).toBe("ok");
		await person.client.removeAllChannels();
	});
});

describe("the handshake", () => {
	/** The answer to a websocket handshake that is refused. */
	function handshake(query: string): Promise<{ status: number; body: string }> {
		return new Promise((resolve, reject) => {
			const url = `${target.url.replace(/^http/, "ws")}/realtime/v1/websocket${query}`;
			import("ws").then(({ WebSocket }) => {
				const socket = new WebSocket(url);
				socket.on("open", () => reject(new Error("The handshake was accepted.")));
				socket.on("error", () => undefined);
				socket.on("unexpected-response", (_request, response) => {
					const chunks: Buffer[] = [];
					response.on("data", (chunk: Buffer) => chunks.push(chunk));
					response.on("end", () =>
						resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
					);
				});
			}, reject);
		});
	}

	const unsigned = (claims: object) =>
		`${["{}", JSON.stringify(claims)].map((part) => Buffer.from(part).toString("base64url")).join(".")}.x`;

	test.each([
		["", "API key is missing"],
		["?apikey=nonsense", "The token provided is not a valid JWT"],
		[`?apikey=${unsigned({ role: "service_role" })}`, "The token provided is not a valid JWT"],
	])("is refused in plain HTTP: %s", async (query, sentence) => {
		const { status, body } = await handshake(`${query}${query === "" ? "?" : "&"}vsn=2.0.0`);
		expect(status).toBe(401);
		expect(body).toBe(JSON.stringify({ error: sentence }));
	});
});
