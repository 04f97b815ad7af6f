import { z } from "zod";

/** Those that grow with the agency. */
const BIG_TABLES = [
	"clients",
	"client_follow_ups",
	"documents",
	"document_directories",
	"document_trash",
	"document_versions",
	"audit_log",
	"notes",
	"notifications",
	"objects",
	"search_entries",
	"search_words",
];

const nodeSchema = z.looseObject({
	"Node Type": z.string(),
	"Relation Name": z.string().optional(),
	"Index Name": z.string().optional(),
	get Plans() {
		return z.array(nodeSchema).optional();
	},
});

/** A step of a plan, with those it takes its rows from. */
export type PlanNode = z.infer<typeof nodeSchema>;

/** What `explain (format json)` and auto_explain say of one statement. */
export const planSchema = z.object({ Plan: nodeSchema });

/** The big tables a plan reads through. */
export function sequentialScans(node: PlanNode): string[] {
	const own = node["Node Type"] === "Seq Scan" && BIG_TABLES.includes(node["Relation Name"] ?? "");
	return [...(own ? [node["Relation Name"] ?? ""] : []), ...(node.Plans ?? []).flatMap(sequentialScans)];
}

/** The indexes a plan reads. */
export function indexesRead(node: PlanNode): string[] {
	return [node["Index Name"] ?? [], (node.Plans ?? []).flatMap(indexesRead)].flat();
}
