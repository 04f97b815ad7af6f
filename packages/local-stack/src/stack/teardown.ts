/** What has to be undone, last made first. */
export class Teardown {
	readonly #steps: (() => Promise<void>)[] = [];
	#running: Promise<void> | undefined;

	/** Adds a step that will run before those already there. */
	add(step: () => Promise<void>): void {
		this.#steps.push(step);
	}

	/** Runs every step once, also after one failed; a second call waits for the first. */
	run(): Promise<void> {
		this.#running ??= this.#runAll();
		return this.#running;
	}

	async #runAll(): Promise<void> {
		const failures: unknown[] = [];
		for (const step of this.#steps.reverse()) await step().catch((error) => failures.push(error));
		if (failures.length > 0)
			throw new AggregateError(failures, "Some parts of the stack did not stop cleanly.");
	}
}
