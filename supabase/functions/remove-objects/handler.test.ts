import { beforeEach, describe, expect, it, vi } from "vitest";
import { endpoint } from "../_shared/endpoint.ts";
import { type RemoveObjectsDependencies, removeObjects } from "./handler.ts";
import type { ClaimedObject, RemovalQueue } from "./removal-queue.ts";

const log = vi.fn();
let waiting: ClaimedObject[];
let queue: { [Step in keyof RemovalQueue]: ReturnType<typeof vi.fn<RemovalQueue[Step]>> };

beforeEach(() => {
	log.mockReset();
	waiting = [];
	queue = {
		claim: vi.fn(async (batch: number) => waiting.splice(0, batch)),
		remove: vi.fn(async () => {}),
		complete: vi.fn(async () => {}),
		fail: vi.fn(async () => {}),
	};
});

const objects = (bucket: string, count: number): ClaimedObject[] =>
	Array.from({ length: count }, (_, index) => ({ bucket, object_key: `${bucket}/${index}` }));

async function call(change: Partial<RemoveObjectsDependencies> = {}) {
	const dependencies = { queue, mayRemove: async () => true, log, ...change };
	const serve = endpoint((request) => removeObjects(request, dependencies), log);
	const response = await serve(new Request("http://127.0.0.1/remove-objects", { method: "POST" }));
	return { status: response.status, body: await response.json() };
}

describe("removeObjects", () => {
	it("removes what is due, bucket by bucket, in as many batches as it takes", async () => {
		waiting = [...objects("clients", 150), ...objects("exports", 3)];
		expect(await call()).toEqual({ status: 200, body: { removed: 153, failed: 0 } });
		expect(queue.remove.mock.calls.map(([bucket, keys]) => [bucket, keys.length])).toEqual([
			["clients", 100],
			["clients", 50],
			["exports", 3],
		]);
		expect(queue.complete.mock.calls).toEqual(queue.remove.mock.calls);
	});

	it("gives back what storage refused, with its reason, and removes the rest", async () => {
		waiting = [...objects("clients", 1), ...objects("exports", 2)];
		queue.remove.mockRejectedValueOnce(new Error("storage is down"));
		expect((await call()).body).toEqual({ removed: 2, failed: 1 });
		expect(queue.fail.mock.calls).toEqual([["clients", ["clients/0"], "storage is down"]]);
		expect(queue.complete.mock.calls.map(([bucket]) => bucket)).toEqual(["exports"]);
	});

	it("does nothing for those who may not", async () => {
		waiting = objects("clients", 1);
		expect(await call({ mayRemove: async () => false })).toMatchObject({
			status: 403,
			body: { code: "STAFF_ONLY" },
		});
		expect(queue.claim).not.toHaveBeenCalled();
	});

	it("stops claiming before a hosted function's time is up", async () => {
		waiting = objects("clients", 300);
		let clock = 0;
		queue.remove.mockImplementation(async () => {
			clock += 40_000;
		});
		expect((await call({ now: () => clock })).body).toEqual({ removed: 200, failed: 0 });
		expect(waiting).toHaveLength(100);
	});
});
