import Mustache from "mustache";
import type { Words } from "./letter.ts";

/** Words with variables in braces, as the agency writes them; an empty line parts two paragraphs. */
export interface Template {
	readonly subject: string;
	readonly body: string;
}

/** What each variable says. */
export type Variables = Readonly<Record<string, string>>;

/**
 * The names a text has in braces.
 * @throws `Error` when braces are left open, or hold anything but a name: a loop, a condition, a part
 */
export function variablesIn(text: string): string[] {
	return Mustache.parse(text).flatMap(([kind, value]) => {
		if (kind === "text") return [];
		if (kind === "name" || kind === "&") return [value];
		throw new Error(`Only the name of a variable may stand in braces, not "${kind}${value}".`);
	});
}

/**
 * Says a template with the values of one mail. An unknown variable says nothing, and a paragraph whose
 * known variables all have nothing to say is left out. Nothing is escaped here: the layout escapes every word.
 * @throws `Error` when the template is broken, or nothing is left of its subject or body
 */
export function fill({ subject, body }: Template, variables: Variables): Words {
	const filled = {
		subject: said(subject, variables),
		paragraphs: body
			.split(/\r?\n(?:[^\S\n]*\n)+/)
			.filter((paragraph) => hasSomethingToSay(paragraph, variables))
			.map((paragraph) => said(paragraph, variables))
			.filter((paragraph) => paragraph !== ""),
	};
	if (filled.subject === "" || filled.paragraphs.length === 0) throw new Error("The template says nothing.");
	return filled;
}

function said(text: string, variables: Variables): string {
	variablesIn(text);
	// Without a prototype, so that {{constructor}} is as unknown as any other name.
	const view: Variables = Object.assign(Object.create(null), variables);
	return Mustache.render(text, view, {}, { escape: String }).trim();
}

function hasSomethingToSay(paragraph: string, variables: Variables): boolean {
	const known = variablesIn(paragraph).filter((name) => Object.hasOwn(variables, name));
	return known.length === 0 || known.some((name) => variables[name]);
}
