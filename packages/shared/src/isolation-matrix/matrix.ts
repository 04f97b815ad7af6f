import { parse } from "yaml";
import { z } from "zod";

/** What a person may try on a table. */
export const VERBS = ["select", "insert", "update", "delete"] as const;
export type Verb = (typeof VERBS)[number];

const outcomeSchema = z.union([z.enum(["all", "nothing", "refused"]), z.array(z.string()).min(1)]);
const ruleSchema = z.strictObject({
	who: z.array(z.string()).min(1),
	outcome: outcomeSchema,
	refused: z.array(z.string()).min(1).optional(),
	sentence: z.string().optional(),
});

/** What the database answers some people who try one verb on one table. */
export type Rule = z.infer<typeof ruleSchema>;

const rulesSchema = z.array(ruleSchema).min(1);
const tableSchema = z.strictObject({
	sentence: z.string(),
	select: rulesSchema,
	insert: rulesSchema,
	update: rulesSchema,
	delete: rulesSchema,
});

/** The rules of one table, by verb. */
export type TableRules = z.infer<typeof tableSchema>;

const matrixSchema = z.strictObject({
	roles: z.record(z.string(), z.strictObject({ person: z.string(), sentence: z.string() })),
	everyone: z.array(z.string()),
	tables: z.record(z.string(), tableSchema),
});

/** Who can see and change what, as `supabase/tests/isolation-matrix.yaml` states it and the tests prove it. */
export type Matrix = z.infer<typeof matrixSchema>;

/** Reads the text of isolation-matrix.yaml. @throws `ZodError` naming the place that does not fit. */
export function parseMatrix(text: string): Matrix {
	return matrixSchema.parse(parse(text));
}
