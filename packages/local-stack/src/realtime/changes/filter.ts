const OPERATORS = [
	"eq",
	"neq",
	"lt",
	"lte",
	"gt",
	"gte",
	"in",
	"like",
	"ilike",
	"is",
	"match",
	"imatch",
	"isdistinct",
] as const;
const LONGEST_LIST = 100;
const KEYWORDS = new Set(["null", "true", "false", "unknown"]);

/** How a filter compares a column. */
export type FilterOperator = (typeof OPERATORS)[number];

/** One condition on a column: `amount=not.gt.5`. */
export interface Filter {
	readonly column: string;
	readonly operator: FilterOperator;
	readonly negated: boolean;
	/** What the column is compared with, as text; `in` has several. */
	readonly values: readonly string[];
}

/** A filter that is not written as Realtime takes it. */
export class InvalidFilter extends Error {}

/**
 * Parses `column=operator.value`, several joined by commas; an empty text has none.
 * Values that hold a comma, parenthesis or quote are double-quoted, `\` escapes inside.
 * @throws InvalidFilter naming the part that cannot be read.
 */
export function parseFilters(text: string): Filter[] {
	if (text.trim() === "") return [];
	return splitOutsideQuotes(text).map(parseCondition);
}

function parseCondition(text: string): Filter {
	const condition = text.trim();
	if (condition === "")
		throw new InvalidFilter("filter must not contain empty segments (check for extra commas)");
	const match = /^(?<column>[^=]+)=(?<not>not\.)?(?<operator>[^.]+)\.(?<value>.*)$/s.exec(condition);
	const { column, not, operator: name, value } = match?.groups ?? {};
	const operator = OPERATORS.find((known) => known === name);
	if (column === undefined || value === undefined) {
		throw new InvalidFilter(`"${condition}" is not written column=operator.value`);
	}
	if (!operator) throw new InvalidFilter(`operator "${name}" is unknown, use one of ${OPERATORS.join(", ")}`);
	return { column, operator, negated: not !== undefined, values: parseValues(operator, value) };
}

function parseValues(operator: FilterOperator, value: string): string[] {
	if (operator === "in") return parseList(value);
	if (operator === "is" && !KEYWORDS.has(value)) {
		throw new InvalidFilter("invalid value for is filter: must be null, true, false, or unknown");
	}
	return [unquote(value)];
}

function parseList(value: string): string[] {
	if (!value.startsWith("(") || !value.endsWith(")")) {
		throw new InvalidFilter("`in` filter value must be wrapped by parentheses");
	}
	const inside = value.slice(1, -1);
	const values = inside.trim() === "" ? [] : splitOutsideQuotes(inside).map((item) => unquote(item.trim()));
	if (values.length > LONGEST_LIST) {
		throw new InvalidFilter(`too many values for \`in\` filter. Maximum ${LONGEST_LIST}`);
	}
	return values;
}

/** Splits at commas that are neither inside parentheses nor inside a quoted value. */
function splitOutsideQuotes(text: string): string[] {
	const parts: string[] = [];
	let part = "";
	let depth = 0;
	for (const token of text.match(/(?<=^|[.(,]\s*)"(?:\\.|[^"\\])*"|./gs) ?? []) {
		if (token === "," && depth === 0) {
			parts.push(part);
			part = "";
			continue;
		}
		if (token === "(") depth += 1;
		if (token === ")") depth = Math.max(0, depth - 1);
		part += token;
	}
	return [...parts, part];
}

function unquote(value: string): string {
	const quoted = /^"((?:\\.|[^"\\])*)"$/s.exec(value)?.[1];
	return quoted === undefined ? value : quoted.replace(/\\(.)/gs, "$1");
}
