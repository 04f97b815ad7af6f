import { escapeIdentifier } from "pg";
import type { Filter, FilterOperator } from "./filter.ts";
import type { Relation } from "./relation.ts";

/** Values of a statement, in the order of their `$1`, `$2`, … */
export class StatementValues {
	readonly list: unknown[] = [];

	/** Adds a value and returns how the statement names it. */
	add(value: unknown): string {
		this.list.push(value);
		return `$${this.list.length}`;
	}
}

const COMPARISONS: Readonly<Record<Exclude<FilterOperator, "in" | "is">, string>> = {
	eq: "=",
	neq: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">=",
	like: "like",
	ilike: "ilike",
	match: "~",
	imatch: "~*",
	isdistinct: "is distinct from",
};
const TEXT_OPERATORS = new Set<FilterOperator>(["like", "ilike", "match", "imatch"]);

/**
 * The filters as one SQL condition on `row`: true only if every one is, so a null column passes `is` and `isdistinct` alone.
 * `undefined` when a column is not in the row: what cannot be judged does not pass.
 */
export function filterExpression(
	filters: readonly Filter[],
	relation: Relation,
	row: { readonly name: string; has(column: string): boolean },
	values: StatementValues,
): string | undefined {
	const conditions = filters.map((filter) => {
		const column = relation.columns.find(({ name }) => name === filter.column);
		if (!column || !row.has(filter.column)) return undefined;
		const condition = comparison(
			filter,
			`${row.name}.${escapeIdentifier(column.name)}`,
			column.sqlType,
			values,
		);
		return filter.negated ? `not (${condition})` : `(${condition})`;
	});
	if (conditions.includes(undefined)) return undefined;
	return `coalesce(${conditions.join(" and ")}, false)`;
}

function comparison(
	{ operator, values: operands }: Filter,
	column: string,
	sqlType: string,
	values: StatementValues,
): string {
	const [operand = ""] = operands;
	// A keyword, not a value: the parser admits four.
	if (operator === "is") return `${column} is ${operand}`;
	if (operator === "in") return `${column} = any (${values.add(operands)}::${sqlType}[])`;
	const type = TEXT_OPERATORS.has(operator) ? "text" : sqlType;
	return `${column} ${COMPARISONS[operator]} ${values.add(operand)}::${type}`;
}
