import { describe, expect, test } from "vitest";
import { arraySerializer } from "./array-serializer.ts";
import { type Broadcast, MalformedFrame } from "./message.ts";
import { objectSerializer } from "./object-serializer.ts";

const TOPIC = "realtime:élan";

function push(texts: string[], metadata: string, encoding: number, body: Uint8Array): Buffer {
	const parts = [...texts, metadata].map((text) => Buffer.from(text));
	return Buffer.concat([Buffer.from([3, ...parts.map((part) => part.length), encoding]), ...parts, body]);
}

const json: Broadcast = { event: "café", encoding: "json", body: Buffer.from('{"big":9007199254740993}') };
const bytes: Broadcast = { event: "raw", encoding: "binary", body: Buffer.from([0, 255, 3]) };

describe("protocol 2.0.0", () => {
	test("reads and writes arrays", () => {
		expect(
			arraySerializer.decode(Buffer.from('["1","2","realtime:a","phx_join",{"config":{}}]'), false),
		).toEqual({
			joinRef: "1",
			ref: "2",
			topic: "realtime:a",
			event: "phx_join",
			payload: { config: {} },
		});
		const message = { joinRef: null, ref: "2", topic: "phoenix", event: "phx_reply", payload: "{}" };
		expect(arraySerializer.encode(message)).toBe('[null,"2","phoenix","phx_reply",{}]');
	});

	test("reads a binary broadcast, counting bytes and not letters", () => {
		const frame = push(["6", "9", TOPIC, "café"], '{"persist":true}', 1, json.body);
		expect(arraySerializer.decode(frame, true)).toMatchObject({
			joinRef: "6",
			ref: "9",
			topic: TOPIC,
			event: "broadcast",
			broadcast: { content: json, metadata: { persist: true } },
		});
	});

	test("delivers a broadcast in binary, with its meta", () => {
		const frame = arraySerializer.encodeBroadcast(TOPIC, { ...bytes, meta: { id: "x" } });
		const texts = [Buffer.from(TOPIC), Buffer.from("raw"), Buffer.from('{"id":"x"}')];
		expect(frame).toEqual(
			Buffer.concat([Buffer.from([4, ...texts.map((text) => text.length), 0]), ...texts, bytes.body]),
		);
	});

	test("a text longer than a binary frame can say goes as text; bytes cannot", () => {
		const topic = `realtime:${"x".repeat(300)}`;
		expect(arraySerializer.encodeBroadcast(topic, json)).toBe(
			`[null,null,"${topic}","broadcast",{"type":"broadcast","event":"café","payload":{"big":9007199254740993}}]`,
		);
		expect(arraySerializer.encodeBroadcast(topic, bytes)).toBeUndefined();
	});

	test.each([
		["no array", Buffer.from("{}"), false],
		["no JSON", Buffer.from("["), false],
		["too short an array", Buffer.from('["1","2"]'), false],
		["another binary kind", Buffer.from([0, 1, 1, 1, 1, 1, 1]), true],
		["a frame cut short", push(["6", "9", TOPIC, "a"], "", 1, Buffer.alloc(0)).subarray(0, 12), true],
		["a JSON broadcast that is none", push(["6", "9", TOPIC, "a"], "", 1, Buffer.from("{")), true],
	])("refuses %s", (_name, frame, isBinary) => {
		expect(() => arraySerializer.decode(frame, isBinary)).toThrow(MalformedFrame);
	});
});

describe("protocol 1.0.0", () => {
	test("reads and writes objects", () => {
		const frame = Buffer.from('{"topic":"phoenix","event":"heartbeat","payload":{},"ref":1}');
		expect(objectSerializer.decode(frame, false)).toEqual({
			joinRef: null,
			ref: "1",
			topic: "phoenix",
			event: "heartbeat",
			payload: {},
		});
	});

	test("is given a broadcast of a 2.0.0 sender as an object, but no bytes", () => {
		const frame = objectSerializer.encodeBroadcast(TOPIC, { ...json, meta: { id: "x" } });
		expect(frame).toContain('"payload":{"big":9007199254740993}');
		expect(JSON.parse(String(frame))).toMatchObject({
			topic: TOPIC,
			event: "broadcast",
			payload: { type: "broadcast", event: "café", meta: { id: "x" } },
		});
		expect(objectSerializer.encodeBroadcast(TOPIC, bytes)).toBeUndefined();
	});

	test("has no binary frames", () => {
		expect(() => objectSerializer.decode(Buffer.from([3]), true)).toThrow(MalformedFrame);
	});
});
