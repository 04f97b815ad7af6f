import type { createPostgresConnection } from "@supabase/lite/postgres";

type Connection = ReturnType<typeof createPostgresConnection>;
type Introspection = Awaited<ReturnType<Connection["introspect"]>>;

interface Relation {
	readonly schema: string;
	readonly name: string;
}

/**
 * Keeps lite from mistaking `auth.users` for the project's own `users`: it looks an embedded table up by name
 * alone, so a relation outside the served schemas that shares its name with a served one is left out of what it knows.
 */
export function hideNamesakes(connection: Connection, servedSchemas: readonly string[]): void {
	const introspect = connection.introspect.bind(connection);
	connection.introspect = async (options) => withoutNamesakes(await introspect(options), servedSchemas);
}

function withoutNamesakes(known: Introspection, servedSchemas: readonly string[]): Introspection {
	const relations = [...known.tables, ...known.views];
	const served = new Set(
		relations.flatMap(({ schema, name }) => (servedSchemas.includes(schema) ? [name] : [])),
	);
	const stays = ({ schema, name }: Relation) => servedSchemas.includes(schema) || !served.has(name);
	if (relations.every(stays)) return known;
	const staysOn = ({ schema, table }: { schema: string; table: string }) => stays({ schema, name: table });
	return {
		...known,
		tables: known.tables.filter(stays),
		views: known.views.filter(stays),
		columns: known.columns.filter(staysOn),
		primary_keys: known.primary_keys.filter(staysOn),
		unique_constraints: known.unique_constraints.filter(staysOn),
		foreign_keys: known.foreign_keys.filter(
			(key) => staysOn(key) && stays({ schema: key.ref_schema ?? key.schema, name: key.ref_table }),
		),
	};
}
