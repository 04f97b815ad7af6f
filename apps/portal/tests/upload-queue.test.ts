import "fake-indexeddb/auto";
import { keepUploadsOf, type UploadKeeper } from "@dossier/shared/documents/kept-uploads";
import { createUploadQueue, type UploadQueue } from "@dossier/shared/documents/upload-queue";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Backend, createBackend, refusal } from "./support/backend.ts";

const limits = { max_size_bytes: 1000, mime_types: ["text/plain"] };
const target = { clientId: "b3a4f5c6-0000-4000-8000-000000000001", folder: "assets", name: "Brief.txt" };

let person = 0;
let keeper: UploadKeeper;
let backend: Backend;

function network(connected: boolean): void {
	vi.spyOn(navigator, "onLine", "get").mockReturnValue(connected);
}

function open(): UploadQueue {
	return createUploadQueue({
		client: backend.client,
		environment: { supabaseUrl: "http://backend.test", supabasePublishableKey: "key" },
		limits: async () => limits,
		keeper,
	});
}

function brief(content = "Bonjour"): File {
	return new File([content], "Brief.txt", { type: "text/plain", lastModified: 1_700_000_000_000 });
}

function statuses(queue: UploadQueue): string[] {
	return queue.items().map(({ status, error }) => error?.code ?? status);
}

beforeEach(() => {
	person += 1;
	keeper = keepUploadsOf(`person-${person}`);
	backend = createBackend();
	backend.on("POST /rest/v1/rpc/submit_document", () => refusal("NAME_TAKEN"));
});

afterEach(() => vi.restoreAllMocks());

test("a file chosen without network is kept, survives a reload, and leaves with the network", async () => {
	network(false);
	const before = open();
	before.add([brief()], target);
	await vi.waitFor(async () => expect(await keeper.all()).toHaveLength(1));
	await vi.waitFor(() => expect(statuses(before)).toEqual(["queued"]));

	const after = open();
	const end = after.start();
	await vi.waitFor(() => expect(statuses(after)).toEqual(["queued"]));
	const [item] = after.items();
	expect(await item?.file.text()).toBe("Bonjour");
	expect(item).toMatchObject({ file: { name: "Brief.txt", type: "text/plain" }, target });
	expect(backend.asked).toEqual([]);

	network(true);
	window.dispatchEvent(new Event("online"));
	await vi.waitFor(() => expect(backend.requests("POST /rest/v1/rpc/submit_document")).toHaveLength(1));
	end();
});

test("what would be refused is told at once, without network too", async () => {
	network(false);
	const queue = open();
	queue.add([brief("x".repeat(1001))], target);
	queue.add([brief("")], target);
	await vi.waitFor(() => expect(statuses(queue)).toEqual(["FILE_TOO_LARGE", "FILE_EMPTY"]));
	expect(backend.asked).toEqual([]);
});

test("what was taken off the list is kept no longer", async () => {
	network(false);
	const queue = open();
	queue.add([brief(), brief("Bonsoir")], target);
	await vi.waitFor(async () => expect(await keeper.all()).toHaveLength(2));
	const [first] = queue.items();
	await queue.cancel(first?.id ?? "");
	await vi.waitFor(async () => {
		const kept = await keeper.all();
		expect(await Promise.all(kept.map(({ file }) => file.text()))).toEqual(["Bonsoir"]);
	});
});

test("nobody is given the files another person chose", async () => {
	await keeper.keep({ id: "1", file: brief(), target });
	expect(await keepUploadsOf("somebody-else").all()).toEqual([]);
	expect(await keeper.all()).toHaveLength(1);
});
