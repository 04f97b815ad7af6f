import { z } from "zod";
import { type Filter, InvalidFilter, parseFilters } from "./filter.ts";

/** What a subscription is told about; `*` stands for any. */
export interface SubscriptionParameters {
	readonly event: ChangeEvent | "*";
	readonly schema: string;
	readonly table: string;
	readonly filters: readonly Filter[];
	/** Columns wanted, besides the primary key; `null` for all. */
	readonly select: readonly string[] | null;
}

export type ChangeEvent = "INSERT" | "UPDATE" | "DELETE";

/** A subscription that can never be served as asked: trying again does not help. */
export class InvalidSubscription extends Error {}

const EVENTS = ["INSERT", "UPDATE", "DELETE"] as const;

const parametersSchema = z.object({
	event: z.string().optional(),
	schema: z.string().optional(),
	table: z.string().nullish(),
	filter: z.string().nullish(),
	select: z.array(z.unknown(), "expected a list of column names").nullish(),
});

/**
 * Parses one entry of `postgres_changes`. A schema alone means all its tables, a table alone is one of `public`.
 * @throws InvalidSubscription naming the parameter at fault.
 */
export function parseSubscription(parameters: unknown): SubscriptionParameters {
	const parsed = parametersSchema.safeParse(parameters);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new InvalidSubscription(`Error parsing \`${issue?.path.join(".")}\` params: ${issue?.message}`);
	}
	const { event, schema, table, filter } = parsed.data;
	if (schema === undefined && !table) {
		throw new InvalidSubscription(
			"No subscription params provided. Please provide at least a `schema` or `table` to subscribe to",
		);
	}
	const select = selectedColumns(parsed.data.select);
	if (select && (schema === "*" || !table || table === "*")) {
		throw new InvalidSubscription(
			"Column selection is not supported for wildcard subscriptions. Provide an explicit schema and table name.",
		);
	}
	return {
		event: EVENTS.find((known) => known === event?.toUpperCase()) ?? "*",
		schema: schema ?? "public",
		table: table ?? "*",
		filters: filtersOf(filter ?? ""),
		select,
	};
}

/** The parameters as the message of a failed subscription shows them. */
export function describeSubscription(parameters: unknown): string {
	const shown = z.record(z.string(), z.unknown()).safeParse(parameters).data ?? {};
	const names = { event: "event", schema: "schema", table: "table", filters: "filter", select: "select" };
	return Object.entries(names)
		.map(
			([label, name]) =>
				`${label}: ${typeof shown[name] === "string" ? shown[name] : JSON.stringify(shown[name] ?? null)}`,
		)
		.join(", ");
}

function selectedColumns(select: unknown[] | null | undefined): string[] | null {
	const columns = (select ?? []).filter((column) => typeof column === "string");
	return columns.length > 0 ? columns : null;
}

function filtersOf(text: string): Filter[] {
	try {
		return parseFilters(text);
	} catch (error) {
		if (!(error instanceof InvalidFilter)) throw error;
		throw new InvalidSubscription(`Error parsing \`filter\` params: ${error.message}`);
	}
}
