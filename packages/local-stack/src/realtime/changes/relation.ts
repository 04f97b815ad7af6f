import type { Pool } from "pg";
import { z } from "zod";

const columnSchema = z.object({
	name: z.string(),
	/** `pg_type.typname`, as the payload names it. */
	type: z.string(),
	/** The type as SQL writes it, without a length: values from the stream already fit. */
	sqlType: z.string(),
	/** Expression of a generated column: `pgoutput` of Postgres 17 leaves those out. */
	generated: z.string().nullable(),
	isPrimaryKey: z.boolean(),
	/** The request roles that may read the column. */
	readableBy: z.array(z.string()),
});

const relationSchema = z.object({
	oid: z.number(),
	schema: z.string(),
	table: z.string(),
	hasRowSecurity: z.boolean(),
	columns: z.array(columnSchema),
});

/** A column as the catalogue describes it. */
export type Column = z.infer<typeof columnSchema>;
/** A table as the catalogue describes it. */
export type Relation = z.infer<typeof relationSchema>;

const DESCRIBE_RELATIONS = `
	select c.oid, n.nspname as schema, c.relname as table, c.relrowsecurity as "hasRowSecurity",
		jsonb_agg(jsonb_build_object(
			'name', a.attname,
			'type', t.typname,
			'sqlType', format_type(a.atttypid, -1),
			'generated', case when a.attgenerated = 's' then pg_get_expr(d.adbin, d.adrelid) end,
			'isPrimaryKey', a.attnum = any (coalesce(k.conkey, '{}')),
			'readableBy', (
				select coalesce(jsonb_agg(role), '[]')
				from unnest(array['anon', 'authenticated', 'service_role']) as role
				where has_schema_privilege(role, n.oid, 'usage') and has_column_privilege(role, c.oid, a.attnum, 'select')
			)
		) order by a.attnum) as columns
	from pg_class c
	join pg_namespace n on n.oid = c.relnamespace
	join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
	join pg_type t on t.oid = a.atttypid
	left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
	left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'`;

/** Describes the table with this object id; `undefined` when it is gone. */
export async function describeRelation(pool: Pool, oid: number): Promise<Relation | undefined> {
	const { rows } = await pool.query(`${DESCRIBE_RELATIONS} where c.oid = $1 group by c.oid, n.oid`, [oid]);
	return rows.length > 0 ? relationSchema.parse(rows[0]) : undefined;
}

/** Describes the tables of a publication that a pattern names; `*` stands for any schema or table. */
export async function publishedRelations(
	pool: Pool,
	publication: string,
	{ schema, table }: { schema: string; table: string },
): Promise<Relation[]> {
	const { rows } = await pool.query(
		`${DESCRIBE_RELATIONS}
		join pg_publication_tables p
			on p.pubname = $1 and p.schemaname = n.nspname and p.tablename = c.relname
		where $2::text in ('*', n.nspname) and $3::text in ('*', c.relname) group by c.oid, n.oid`,
		[publication, schema, table],
	);
	return rows.map((row) => relationSchema.parse(row));
}
