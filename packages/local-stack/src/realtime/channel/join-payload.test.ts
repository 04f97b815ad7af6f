import { describe, expect, test } from "vitest";
import { parseJoinPayload } from "./join-payload.ts";

describe("parseJoinPayload", () => {
	test("an empty join is a public channel that asks for nothing", () => {
		expect(parseJoinPayload({}).data?.config).toEqual({
			broadcast: { ack: false, self: false, replication_ready: false },
			presence: { enabled: false, key: "" },
			postgres_changes: [],
			private: false,
			postgres_changes_options: { wait: false, timeout: 15_000 },
		});
	});

	test("booleans may be text", () => {
		const config = parseJoinPayload({
			config: { private: "True", broadcast: { ack: "false", self: "true" } },
		});
		expect(config.data?.config).toMatchObject({ private: true, broadcast: { ack: false, self: true } });
	});

	test("a change is kept as it was written, nulls are left out", () => {
		const change = { event: "INSERT", schema: "public", other: 1 };
		const join = parseJoinPayload({ config: { postgres_changes: [change, null] } });
		expect(join.data?.config.postgres_changes).toEqual([change]);
	});

	test("a wait is never longer than the server's", () => {
		const join = parseJoinPayload({ config: { postgres_changes_options: { wait: true, timeout: 60_000 } } });
		expect(join.data?.config.postgres_changes_options).toEqual({ wait: true, timeout: 20_000 });
	});

	test("names the field that is wrong", () => {
		const join = parseJoinPayload({ config: { postgres_changes: "notes" } });
		expect(join.error?.issues[0]?.path).toEqual(["config", "postgres_changes"]);
	});
});
