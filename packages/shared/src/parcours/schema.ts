import { z } from "zod";
import { Constants } from "../database.types.ts";

/** The types a document may have, as the database lists them. */
export const documentTypes = Constants.public.Enums.document_type;

/** A document to ask of the client. */
export const demandeSchema = z.object({
	name: z.string().trim().min(1).max(200),
	type: z.enum(documentTypes),
});
export type DemandeFields = z.infer<typeof demandeSchema>;

/** A template of steps, as its form takes it. */
export const modeleSchema = z.object({
	name: z.string().trim().min(1).max(120),
	description: z.string().trim().max(2000),
});
export type ModeleFields = z.infer<typeof modeleSchema>;

const content = {
	title: z.string().trim().min(1).max(160),
	/** Markdown. */
	description: z.string().trim().max(10_000),
	/** What the client has to do, in a sentence; empty when nothing. */
	asked: z.string().trim().max(2000),
	usual_days: z.coerce.number().int().min(0).max(730),
};

/** A step of a template, as its form takes it. */
export const modeleEtapeSchema = z.object({ ...content, demandes: z.array(demandeSchema).max(20) });
export type ModeleEtapeFields = z.infer<typeof modeleEtapeSchema>;

/** A step of a client, as its form takes it; `planned_on` is a day, `YYYY-MM-DD`. */
export const etapeSchema = z.object({
	...content,
	planned_on: z.union([z.literal("").transform(() => null), z.iso.date()]).nullable(),
});
export type EtapeFields = z.infer<typeof etapeSchema>;

const demandesSchema = z.array(demandeSchema).catch([]);

/** The documents a step of a template asks for, out of its column of JSON. */
export function demandesOf(demandes: unknown): DemandeFields[] {
	return demandesSchema.parse(demandes);
}
