import type { z } from "zod";
import type { Frame, Letter, Locale, Words } from "./letter.ts";
import { fill, type Template, type Variables } from "./template.ts";

interface Definition<Schema extends z.ZodObject, Name extends string> {
	readonly schema: Schema;
	/** What the database could tell: where the previews take their values. */
	readonly example: z.input<Schema>;
	/** What may stand between braces, as it is read. Every name is a field of the schema. */
	readonly variables: (payload: z.output<Schema>, locale: Locale) => Readonly<Record<Name, string>>;
	/** Dossier's own words. */
	readonly words: (variables: Readonly<Record<Name, string>>, locale: Locale) => Words;
	readonly frame: (payload: z.output<Schema>, locale: Locale) => Frame;
	/** Whether the agency's words fit; without it they always do. */
	readonly takesOwnWords?: (payload: z.output<Schema>) => boolean;
}

/** A mail's parts, with the values of one payload. */
export interface Draft {
	readonly variables: Variables;
	readonly words: Words;
	readonly frame: Frame;
	readonly takesOwnWords: boolean;
}

/** One kind of mail: what it is told, what its words can say of it, and Dossier's words. */
export function defineMail<Schema extends z.ZodObject, Name extends string>(
	definition: Definition<Schema, Name>,
) {
	const { schema, example, takesOwnWords = () => true } = definition;
	const draft = (payload: z.output<Schema>, locale: Locale): Draft => {
		const variables = definition.variables(payload, locale);
		return {
			variables,
			words: definition.words(variables, locale),
			frame: definition.frame(payload, locale),
			takesOwnWords: takesOwnWords(payload),
		};
	};
	const exampleIn = (locale: Locale) => definition.variables(schema.parse(example), locale);
	const names: Name[] = [];
	for (const name in exampleIn("fr")) names.push(name);
	return {
		schema,
		/** The variables the words may use. */
		names,
		draft,
		/** The mail with example values. */
		example: (locale: Locale): Draft => draft(schema.parse(example), locale),
		/** Dossier's words as a template: what the agency starts from. */
		original(locale: Locale): Template {
			const { subject, paragraphs } = definition.words(inBraces(exampleIn(locale)), locale);
			return { subject, body: paragraphs.join("\n\n") };
		},
	};
}

/**
 * The letter of a draft: in the agency's words where it has some and they fit, in Dossier's otherwise.
 * @throws `Error` saying what is wrong with the agency's words
 */
export function letterOf({ variables, words, frame, takesOwnWords }: Draft, own?: Template): Letter {
	return { ...(own && takesOwnWords ? fill(own, variables) : words), ...frame };
}

function inBraces<Name extends string>(values: Readonly<Record<Name, string>>): Record<Name, string> {
	const named: Record<Name, string> = { ...values };
	for (const name in named) named[name] = `{{${name}}}`;
	return named;
}
