/** What happened, and what to do next. */
export interface Sentence {
	readonly title: string;
	readonly advice: string;
}
