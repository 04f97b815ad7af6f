import type { Locale } from "./letter.ts";

interface Line {
	readonly kind: string;
	readonly name?: string | null | undefined;
	readonly author?: string | null | undefined;
	/** Whose person it is about, when that is a client's: people choose their own names. */
	readonly client?: string | null | undefined;
	/** How many documents it tells of, when it is several. */
	readonly count?: number | null | undefined;
}

/** News whose name is a person's. */
const TOLD_OF_PEOPLE: ReadonlySet<string> = new Set(["invitation_accepted", "closure_requested"]);

type Sentence = (name: string, author: string) => string;

const sentences: Readonly<Record<Locale, Readonly<Record<string, Sentence>>>> = {
	fr: {
		document_received: (name, author) => `${author || "Un client"} a déposé « ${name} »`,
		document_shared: (name) => `Nouveau document : « ${name} »`,
		document_updated: (name) => `Nouvelle version de « ${name} »`,
		invitation_accepted: (name) => `${name} a rejoint son espace`,
		reminder_due: (name) => `Rappel : ${name}`,
		closure_requested: (name) => `${name} demande la clôture de son compte`,
		etape_started: (name) => `L’étape « ${name} » commence, et attend quelque chose de vous`,
		etape_asks: (name) => `L’étape « ${name} » attend quelque chose de vous`,
		graduation_reverted: () => "Votre projet revient au Lab",
	},
	en: {
		document_received: (name, author) => `${author || "A client"} added “${name}”`,
		document_shared: (name) => `New document: “${name}”`,
		document_updated: (name) => `New version of “${name}”`,
		invitation_accepted: (name) => `${name} joined their space`,
		reminder_due: (name) => `Reminder: ${name}`,
		closure_requested: (name) => `${name} asks for the closure of their account`,
		etape_started: (name) => `The step “${name}” begins, and waits for something from you`,
		etape_asks: (name) => `The step “${name}” waits for something from you`,
		graduation_reverted: () => "Your project is back in the Lab",
	},
};

const several: Readonly<Record<Locale, Readonly<Record<string, (count: number, author: string) => string>>>> =
	{
		fr: {
			document_received: (count, author) => `${author || "Un client"} a déposé ${count} documents`,
			document_shared: (count) => `${count} nouveaux documents`,
		},
		en: {
			document_received: (count, author) => `${author || "A client"} added ${count} documents`,
			document_shared: (count) => `${count} new documents`,
		},
	};

const other: Readonly<Record<Locale, string>> = {
	fr: "Une nouveauté dans votre espace",
	en: "Something new in your space",
};

/** One piece of news as a sentence; a kind this version does not know says only that there is news. */
export function newsLine({ kind, name, author, client, count }: Line, locale: Locale): string {
	const person = (said: string | null | undefined) => (said && client ? `${said} (${client})` : (said ?? ""));
	const counted = count ? several[locale][kind]?.(count, person(author)) : undefined;
	if (counted) return counted;
	const subject = TOLD_OF_PEOPLE.has(kind) ? person(name) : (name ?? "");
	return sentences[locale][kind]?.(subject, person(author)) ?? other[locale];
}
