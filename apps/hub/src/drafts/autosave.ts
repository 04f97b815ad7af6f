/** What became of what was typed last. */
export type AutosaveState = "waiting" | "saved" | "failed";

/** Saves a value a moment after it rests, one save after the other. */
export interface Autosave<Value> {
	change(value: Value): void;
	/** Saves now what still waits; resolves when nothing is under way. */
	flush(): Promise<void>;
	/** Forgets what still waits; resolves when nothing is under way. */
	cancel(): Promise<void>;
}

/** @param rest how long nothing may change before it is saved, in milliseconds. */
export function createAutosave<Value>(
	save: (value: Value) => Promise<void>,
	onState: (state: AutosaveState) => void,
	rest = 600,
): Autosave<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: { value: Value } | null = null;
	let underWay = Promise.resolve();

	const write = async ({ value }: { value: Value }) => {
		try {
			await save(value);
			if (!waiting) onState("saved");
		} catch {
			onState("failed");
		}
	};
	const flush = () => {
		clearTimeout(timer);
		const next = waiting;
		waiting = null;
		if (next) underWay = underWay.then(() => write(next));
		return underWay;
	};
	return {
		change(value) {
			waiting = { value };
			onState("waiting");
			clearTimeout(timer);
			timer = setTimeout(() => void flush(), rest);
		},
		flush,
		cancel() {
			clearTimeout(timer);
			waiting = null;
			return underWay;
		},
	};
}
