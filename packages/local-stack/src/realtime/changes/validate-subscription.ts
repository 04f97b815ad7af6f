import { escapeIdentifier, type Pool } from "pg";
import { REQUEST_ROLES } from "../../postgres/as-caller.ts";
import { filterExpression, StatementValues } from "./filter-expression.ts";
import { publishedRelations, type Relation } from "./relation.ts";
import {
	describeSubscription,
	InvalidSubscription,
	type SubscriptionParameters,
} from "./subscription-parameters.ts";

/**
 * Checks against the catalogue that a subscription can be served to this role.
 * @param requested the parameters as the client wrote them, shown in the error.
 * @throws InvalidSubscription when no published table fits, or a filter or selection does not suit the table.
 */
export async function validateSubscription(
	pool: Pool,
	publication: string,
	parameters: SubscriptionParameters,
	role: string,
	requested: unknown,
): Promise<void> {
	if (!REQUEST_ROLES.has(role)) {
		throw new InvalidSubscription(
			`Unable to subscribe to changes with given parameters. The role "${role}" is not permitted.`,
		);
	}
	const relations = await publishedRelations(pool, publication, parameters);
	if (relations.length === 0) {
		throw new InvalidSubscription(
			`Unable to subscribe to changes with given parameters. Please check Realtime is enabled for the given connect parameters: [${describeSubscription(requested)}]`,
		);
	}
	for (const relation of relations) {
		const reason = await objection(pool, relation, parameters, role);
		if (reason === undefined) continue;
		throw new InvalidSubscription(
			`Unable to subscribe to changes with given parameters. An exception happened so please check your connect parameters: [${describeSubscription(requested)}]. Exception: ${reason}`,
		);
	}
}

async function objection(
	pool: Pool,
	relation: Relation,
	{ filters, select }: SubscriptionParameters,
	role: string,
): Promise<string | undefined> {
	const readable = new Set(
		relation.columns.filter((column) => column.readableBy.includes(role)).map((column) => column.name),
	);
	const filter = filters.find(({ column }) => !readable.has(column));
	if (filter) return `invalid column for filter ${filter.column}`;
	const selected = select?.find((column) => !readable.has(column));
	if (selected) return `invalid column for select ${selected}`;
	if (filters.length === 0) return undefined;
	return tryFilters(pool, relation, filters);
}

/** Runs the filters on a row of nulls: what Postgres refuses here it would refuse at every change. */
async function tryFilters(
	pool: Pool,
	relation: Relation,
	filters: SubscriptionParameters["filters"],
): Promise<string | undefined> {
	const values = new StatementValues();
	const condition = filterExpression(filters, relation, { name: "sample", has: () => true }, values);
	// A null is matched against no pattern, so a pattern is tried on its own.
	const patterns = filters
		.filter(({ operator }) => operator === "match" || operator === "imatch")
		.map((filter) => `'' ~ ${values.add(filter.values[0])}::text`);
	const columns = relation.columns.map(
		(column) => `null::${column.sqlType} as ${escapeIdentifier(column.name)}`,
	);
	try {
		await pool.query(
			`select ${[condition, ...patterns].join(", ")} from (select ${columns.join(", ")}) as sample`,
			values.list,
		);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
