/** The shape of a catalogue: the keys of the French one, with any texts. */
export type Catalogue<French> = {
	readonly [Key in keyof French]: French[Key] extends string ? string : Catalogue<French[Key]>;
};
