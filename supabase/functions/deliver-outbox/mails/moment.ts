/** A day and its time, as said in Paris: the agency and its clients are in France. */
export function moment(date: Date, language: string): string {
	return new Intl.DateTimeFormat(language, {
		dateStyle: "long",
		timeStyle: "short",
		timeZone: "Europe/Paris",
	}).format(date);
}
