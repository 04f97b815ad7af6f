import { DossierError, toDossierError } from "../errors/dossier-error.ts";
import type { Note } from "./queries.ts";
import { isSameText, type NoteText } from "./schema.ts";

/** `offline`: the text is kept on this computer and leaves by itself when the connection is back. */
export type AutosaveStatus = "saved" | "saving" | "offline" | "failed" | "conflict";

export interface AutosaveState {
	readonly text: NoteText;
	readonly status: AutosaveStatus;
	readonly error: DossierError | null;
	/** The note as somebody else saved it, while one of the two has to be chosen. */
	readonly theirs: Note | null;
}

/** Where a text not yet saved outlives the page. */
export interface DraftStore {
	read(noteId: string): (NoteText & { readonly revision: number }) | null;
	write(noteId: string, draft: NoteText & { readonly revision: number }): void;
	forget(noteId: string): void;
}

interface AutosaveOptions {
	readonly note: Note;
	readonly drafts: DraftStore;
	/** Saves over a revision and says the next one. */
	readonly save: (revision: number, text: NoteText) => Promise<{ revision: number }>;
	/** The note as it is stored now; null when it is gone. */
	readonly read: () => Promise<Note | null>;
}

/** The saving of one note while it is written. Made for `useSyncExternalStore`. */
export interface Autosave {
	readonly state: () => AutosaveState;
	readonly subscribe: (listener: () => void) => () => void;
	write(text: NoteText): void;
	/** Saves what waits, at once. */
	flush(): Promise<void>;
	/** Shows what somebody else saved, unless something is being written here. */
	follow(note: Note): void;
	/** Ends a conflict: with my text over theirs, or with theirs. */
	resolve(side: "mine" | "theirs"): Promise<void>;
	/** Begins to save by itself. @returns what saves the rest at once and ends it. */
	start(): () => void;
}

/** Milliseconds without typing before a save. */
const REST = 800;
/** Milliseconds between attempts while the connection is lost; its return is answered at once. */
const AGAIN = 15_000;

/** Follows one note from its text as it is stored, or as it was left unsaved on this computer. */
export function createAutosave(options: AutosaveOptions): Autosave {
	return new NoteAutosave(options);
}

class NoteAutosave implements Autosave {
	readonly #options: AutosaveOptions;
	readonly #listeners = new Set<() => void>();
	#state: AutosaveState;
	#stored: NoteText;
	#revision: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | null = null;
	#isStopped = true;
	readonly #hurry = () => void this.flush();

	constructor(options: AutosaveOptions) {
		const { note, drafts } = options;
		this.#options = options;
		this.#stored = { title: note.title, body: note.body };
		this.#revision = note.revision;
		this.#state = { text: this.#stored, status: "saved", error: null, theirs: null };
		const draft = drafts.read(note.id);
		if (!draft) return;
		const text = { title: draft.title, body: draft.body };
		if (isSameText(text, this.#stored)) drafts.forget(note.id);
		else if (draft.revision === note.revision) this.#state = { ...this.#state, text, status: "saving" };
		else this.#state = { text, status: "conflict", error: null, theirs: note };
	}

	state = (): AutosaveState => this.#state;

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	write(text: NoteText): void {
		this.#options.drafts.write(this.#options.note.id, { ...text, revision: this.#revision });
		const { status } = this.#state;
		this.#publish({ text, status: status === "conflict" || status === "offline" ? status : "saving" });
		if (status !== "conflict") this.#saveIn(REST);
	}

	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#running;
		if (this.#state.status === "conflict" || this.#state.status === "saved") return;
		this.#running = this.#save();
		await this.#running;
		this.#running = null;
	}

	follow(note: Note): void {
		if (this.#state.status !== "saved" || note.revision <= this.#revision) return;
		this.#take(note);
	}

	async resolve(side: "mine" | "theirs"): Promise<void> {
		const { theirs } = this.#state;
		if (!theirs) return;
		if (side === "theirs") {
			this.#options.drafts.forget(theirs.id);
			this.#take(theirs);
			return;
		}
		this.#revision = theirs.revision;
		this.#publish({ status: "saving", theirs: null });
		await this.flush();
	}

	start(): () => void {
		this.#isStopped = false;
		globalThis.addEventListener?.("online", this.#hurry);
		if (this.#state.status === "saving") this.#saveIn(REST);
		return () => {
			this.#isStopped = true;
			globalThis.removeEventListener?.("online", this.#hurry);
			void this.flush();
		};
	}

	#take(note: Note): void {
		this.#stored = { title: note.title, body: note.body };
		this.#revision = note.revision;
		this.#publish({ text: this.#stored, status: "saved", error: null, theirs: null });
	}

	#saveIn(milliseconds: number): void {
		clearTimeout(this.#timer);
		if (!this.#isStopped) this.#timer = setTimeout(() => void this.flush(), milliseconds);
	}

	async #save(): Promise<void> {
		const { text } = this.#state;
		const { note, drafts, save } = this.#options;
		try {
			const { revision } = await save(this.#revision, text);
			this.#revision = revision;
			this.#stored = text;
			if (isSameText(this.#state.text, text)) {
				drafts.forget(note.id);
				this.#publish({ status: "saved", error: null });
			} else {
				drafts.write(note.id, { ...this.#state.text, revision });
				this.#publish({ status: "saving", error: null });
				this.#saveIn(REST);
			}
		} catch (error) {
			await this.#fail(toDossierError(error));
		}
	}

	async #fail(error: DossierError): Promise<void> {
		if (error.code === "OFFLINE") {
			this.#publish({ status: "offline", error: null });
			this.#saveIn(AGAIN);
		} else if (error.code === "CHANGED_MEANWHILE") {
			this.#meet(await this.#options.read().catch(() => null));
		} else {
			this.#publish({ status: "failed", error });
		}
	}

	/** Another save came first. One that only pinned, or whose answer got lost, is not in the way. */
	#meet(theirs: Note | null): void {
		if (!theirs) {
			this.#publish({ status: "failed", error: new DossierError("NOT_FOUND") });
		} else if (isSameText(this.#stored, theirs) || isSameText(this.#state.text, theirs)) {
			this.#revision = theirs.revision;
			this.#saveIn(0);
		} else {
			this.#publish({ status: "conflict", theirs, error: null });
		}
	}

	#publish(change: Partial<AutosaveState>): void {
		this.#state = { ...this.#state, ...change };
		for (const listener of this.#listeners) listener();
	}
}
