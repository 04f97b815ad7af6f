/** How one Postgres type travels, as the driver of lite takes it. */
interface ValueType {
	readonly to: number;
	readonly from: number[];
	readonly serialize: (value: string) => string;
	readonly parse: (text: string) => unknown;
}

/** The types lite reads otherwise than PostgREST, which gives what Postgres' own `to_json` gives. */
export const VALUE_TYPES: Record<"numeric" | "timestamp" | "timestamptz", ValueType> = {
	numeric: valueType(1700, (text) => (Number.isFinite(Number(text)) ? Number(text) : text)),
	timestamp: valueType(1114, toIso),
	timestamptz: valueType(1184, toIso),
};

/** `2026-01-31 12:00:00.5+00` as `2026-01-31T12:00:00.5+00:00`; infinity stays what it is. */
export function toIso(text: string): string {
	return text.replace(" ", "T").replace(/(T.*[+-]\d\d)$/, "$1:00");
}

function valueType(type: number, parse: ValueType["parse"]): ValueType {
	return { to: type, from: [type], serialize: String, parse };
}
