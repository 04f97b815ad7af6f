import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DossierError } from "../errors/dossier-error.ts";
import { type Autosave, createAutosave, type DraftStore } from "./autosave.ts";
import type { Note } from "./queries.ts";
import type { NoteText } from "./schema.ts";

const note: Note = {
	id: "note",
	client_id: "client",
	title: "Réunion",
	body: "",
	pinned: false,
	author_name: "MiKL",
	editor_name: "MiKL",
	revision: 1,
	updated_at: "2026-01-05T09:00:00Z",
	deleted_at: null,
};

/** A database of one note, a browser's store, and a network that can be cut. */
function createWorld() {
	let stored = note;
	let isOnline = true;
	const kept = new Map<string, NoteText & { revision: number }>();
	const saves: NoteText[] = [];
	const drafts: DraftStore = {
		read: (id) => kept.get(id) ?? null,
		write: (id, draft) => void kept.set(id, draft),
		forget: (id) => void kept.delete(id),
	};
	const prepare = (): Autosave =>
		createAutosave({
			note: stored,
			drafts,
			read: async () => stored,
			save: async (revision, text) => {
				await new Promise((resolve) => setTimeout(resolve, 100));
				if (!isOnline) throw new DossierError("OFFLINE");
				if (revision !== stored.revision) throw new DossierError("CHANGED_MEANWHILE");
				saves.push(text);
				stored = { ...stored, ...text, revision: revision + 1 };
				return { revision: stored.revision };
			},
		});
	const open = (): Autosave => {
		const autosave = prepare();
		autosave.start();
		return autosave;
	};
	return {
		open,
		prepare,
		kept,
		saves,
		stored: () => stored,
		cut: () => {
			isOnline = false;
		},
		mend: () => {
			isOnline = true;
		},
		saveElsewhere: (change: Partial<Note>) => {
			stored = { ...stored, ...change, revision: stored.revision + 1 };
		},
	};
}

const text = (body: string) => ({ title: "Réunion", body });

describe("the saving of a note", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it("waits for a rest, saves once, and says so", async () => {
		const world = createWorld();
		const autosave = world.open();
		for (const body of ["a", "ab", "abc"]) autosave.write(text(body));
		expect(autosave.state().status).toBe("saving");
		await vi.advanceTimersByTimeAsync(1000);
		expect(world.saves).toEqual([text("abc")]);
		expect(autosave.state().status).toBe("saved");
		expect(world.kept.size).toBe(0);
	});

	it("saves what was typed during a save after it", async () => {
		const world = createWorld();
		const autosave = world.open();
		autosave.write(text("a"));
		await vi.advanceTimersByTimeAsync(850);
		autosave.write(text("ab"));
		await vi.advanceTimersByTimeAsync(3000);
		expect(world.saves).toEqual([text("a"), text("ab")]);
		expect(autosave.state().status).toBe("saved");
		expect(world.stored().revision).toBe(3);
	});

	it("keeps the text here while offline, and sends it by itself", async () => {
		const world = createWorld();
		const autosave = world.open();
		world.cut();
		autosave.write(text("hors ligne"));
		await vi.advanceTimersByTimeAsync(1000);
		expect(autosave.state().status).toBe("offline");
		expect(world.kept.get("note")).toMatchObject({ body: "hors ligne", revision: 1 });
		world.mend();
		await vi.advanceTimersByTimeAsync(16_000);
		expect(world.stored().body).toBe("hors ligne");
		expect(autosave.state().status).toBe("saved");
	});

	it("finds the text again after the page was closed offline", async () => {
		const world = createWorld();
		world.cut();
		const closed = world.prepare();
		const close = closed.start();
		closed.write(text("à retrouver"));
		close();
		await vi.advanceTimersByTimeAsync(1000);
		world.mend();
		const autosave = world.open();
		expect(autosave.state().text.body).toBe("à retrouver");
		await vi.advanceTimersByTimeAsync(1000);
		expect(world.stored().body).toBe("à retrouver");
	});

	it("saves what waits when it is left", async () => {
		const world = createWorld();
		const autosave = world.prepare();
		const leave = autosave.start();
		autosave.write(text("dernier mot"));
		leave();
		await vi.advanceTimersByTimeAsync(200);
		expect(world.stored().body).toBe("dernier mot");
	});

	it("shows both texts when another save came first, and saves mine over theirs when chosen", async () => {
		const world = createWorld();
		const autosave = world.open();
		autosave.write(text("le mien"));
		world.saveElsewhere({ body: "le leur" });
		await vi.advanceTimersByTimeAsync(1000);
		expect(autosave.state()).toMatchObject({
			status: "conflict",
			text: { body: "le mien" },
			theirs: { body: "le leur" },
		});
		expect(world.stored().body).toBe("le leur");
		autosave.write(text("le mien, suite"));
		await vi.advanceTimersByTimeAsync(5000);
		expect(world.stored().body).toBe("le leur");
		void autosave.resolve("mine");
		await vi.advanceTimersByTimeAsync(200);
		expect(world.stored().body).toBe("le mien, suite");
		expect(autosave.state()).toMatchObject({ status: "saved", theirs: null });
	});

	it("takes theirs when chosen", async () => {
		const world = createWorld();
		const autosave = world.open();
		autosave.write(text("le mien"));
		world.saveElsewhere({ body: "le leur" });
		await vi.advanceTimersByTimeAsync(1000);
		await autosave.resolve("theirs");
		expect(autosave.state()).toMatchObject({ status: "saved", text: { body: "le leur" } });
		expect(world.kept.size).toBe(0);
	});

	it("shows both texts when one was left here and another saved since", async () => {
		const world = createWorld();
		world.kept.set("note", { ...text("resté ici"), revision: 1 });
		world.saveElsewhere({ body: "le leur" });
		expect(world.open().state()).toMatchObject({
			status: "conflict",
			text: { body: "resté ici" },
			theirs: { body: "le leur" },
		});
	});

	it("is not stopped by a pin set meanwhile", async () => {
		const world = createWorld();
		const autosave = world.open();
		autosave.write(text("le mien"));
		world.saveElsewhere({ pinned: true });
		await vi.advanceTimersByTimeAsync(3000);
		expect(world.stored()).toMatchObject({ body: "le mien", pinned: true });
		expect(autosave.state().status).toBe("saved");
	});

	it("follows what others save while nothing is being written here", async () => {
		const world = createWorld();
		const autosave = world.open();
		world.saveElsewhere({ body: "le leur" });
		autosave.follow(world.stored());
		expect(autosave.state().text.body).toBe("le leur");
		autosave.write(text("le mien"));
		world.saveElsewhere({ body: "encore" });
		autosave.follow(world.stored());
		expect(autosave.state().text.body).toBe("le mien");
	});
});
