import { describe, expect, it } from "vitest";
import { letterOf } from "./mail.ts";
import { mails } from "./mails.ts";

describe.each(Object.entries(mails))("the mail %s", (_, mail) => {
	it.each(["fr", "en"] as const)(
		"has an example for each variable, all told by the payload, in %s",
		(locale) => {
			const { variables } = mail.example(locale);
			expect(Object.keys(variables)).toEqual(mail.names);
			expect(Object.keys(mail.schema.shape)).toEqual(expect.arrayContaining(mail.names));
			expect(Object.values(variables)).not.toContain("");
		},
	);

	it.each(["fr", "en"] as const)("says in its original what Dossier says, in %s", (locale) => {
		const draft = mail.example(locale);
		expect(letterOf(draft, mail.original(locale))).toEqual(letterOf(draft));
	});

	it.each(["fr", "en"] as const)(
		"keeps its button and its note whatever the agency says, in %s",
		(locale) => {
			const draft = mail.example(locale);
			const letter = letterOf(draft, { subject: "Bonjour", body: "Rien d’autre" });
			expect(letter).toEqual({ subject: "Bonjour", paragraphs: ["Rien d’autre"], ...draft.frame });
			expect(letter.action.link).toMatch(/^https:/);
		},
	);
});
