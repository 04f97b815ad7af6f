/** How the parts of a sentence about people and things are written: `<actor>`, `<subject>`. */
export const sentenceParts = {
	components: {
		actor: <strong className="font-medium" />,
		subject: <strong className="font-medium" />,
	},
	// What people typed is escaped before the sentence is read for its tags, and shown as they typed it.
	tOptions: { interpolation: { escapeValue: true } },
	shouldUnescape: true,
} as const;
