import { beforeEach, describe, expect, it, vi } from "vitest";
import { endpoint } from "../_shared/endpoint.ts";
import type { ClaimedContent, ContentQueue } from "./content-queue.ts";
import { type ExtractContentDependencies, extractContent } from "./handler.ts";

const log = vi.fn();
let waiting: ClaimedContent[];
let queue: { [Step in keyof ContentQueue]: ReturnType<typeof vi.fn<ContentQueue[Step]>> };

beforeEach(() => {
	log.mockReset();
	waiting = [];
	queue = {
		claim: vi.fn(async (batch: number) => waiting.splice(0, batch)),
		read: vi.fn(async () => new TextEncoder().encode("bonjour")),
		complete: vi.fn(async () => {}),
		fail: vi.fn(async () => {}),
	};
});

const contents = (count: number, mime_type = "text/plain"): ClaimedContent[] =>
	Array.from({ length: count }, (_, index) => ({
		document_id: `document-${index}`,
		version_number: 1,
		object_key: `key-${index}`,
		mime_type,
	}));

async function call(change: Partial<ExtractContentDependencies> = {}) {
	const dependencies = { queue, mayExtract: () => true, log, ...change };
	const serve = endpoint((request) => extractContent(request, dependencies), log);
	const response = await serve(new Request("http://127.0.0.1/extract-content", { method: "POST" }));
	return { status: response.status, body: await response.json() };
}

describe("extractContent", () => {
	it("finds the text of all that is due", async () => {
		waiting = contents(3);
		expect(await call()).toEqual({ status: 200, body: { extracted: 3, failed: 0 } });
		expect(queue.complete.mock.calls[2]).toEqual([
			expect.objectContaining({ document_id: "document-2" }),
			"bonjour",
		]);
	});

	it("gives up a file that cannot be read, and goes on", async () => {
		waiting = [...contents(1, "application/pdf"), ...contents(1)];
		expect((await call()).body).toEqual({ extracted: 1, failed: 1 });
		expect(queue.fail.mock.calls).toEqual([
			[expect.objectContaining({ mime_type: "application/pdf" }), expect.any(String), true],
		]);
	});

	it("lets what it could not reach be tried again", async () => {
		waiting = contents(1);
		queue.read.mockRejectedValueOnce(new Error("storage is down"));
		expect((await call()).body).toEqual({ extracted: 0, failed: 1 });
		expect(queue.fail.mock.calls).toEqual([[expect.anything(), "storage is down", false]]);
	});

	it("does nothing for anybody but the service", async () => {
		waiting = contents(1);
		expect(await call({ mayExtract: () => false })).toMatchObject({
			status: 403,
			body: { code: "SERVICE_ONLY" },
		});
		expect(queue.claim).not.toHaveBeenCalled();
	});

	it("stops claiming before a hosted function's time is up", async () => {
		waiting = contents(30);
		let clock = 0;
		queue.complete.mockImplementation(async () => {
			clock += 20_000;
		});
		expect((await call({ now: () => clock })).body).toEqual({ extracted: 3, failed: 0 });
	});
});
