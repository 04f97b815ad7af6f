import type { Pool, PoolClient } from "pg";
import { REQUEST_ROLES } from "../../postgres/as-caller.ts";
import type { RealtimeClaims } from "./authenticate.ts";

/** What a policy on `realtime.messages` can tell apart by its column `extension`. */
export type Extension = "broadcast" | "presence";

/** Who asks for which private channel. */
export interface ChannelVisitor {
	/** The channel's name, without `realtime:`. */
	readonly topic: string;
	readonly claims: RealtimeClaims;
}

const INSUFFICIENT_PRIVILEGE = "42501";

/**
 * What the policies on `realtime.messages` let the visitor receive.
 * Asked as the policies are written: a row of each extension is put there, looked for as the visitor, and rolled back.
 */
export async function readableExtensions(
	pool: Pool,
	visitor: ChannelVisitor,
	extensions: readonly Extension[],
): Promise<ReadonlySet<Extension>> {
	if (!REQUEST_ROLES.has(visitor.claims.role)) return new Set();
	return rolledBack(pool, async (client) => {
		const { rows: probes } = await client.query<{ id: string; extension: Extension }>(
			`insert into realtime.messages (topic, extension, private)
			select $1, unnest($2::text[]), true returning id, extension`,
			[visitor.topic, extensions],
		);
		await become(client, visitor);
		const { rows } = await client.query<{ id: string }>(
			"select id from realtime.messages where id = any ($1::uuid[])",
			[probes.map((probe) => probe.id)],
		);
		const seen = new Set(rows.map((row) => row.id));
		return new Set(probes.filter((probe) => seen.has(probe.id)).map((probe) => probe.extension));
	});
}

/** Whether the policies on `realtime.messages` let the visitor send; nothing is written. */
export async function isWritable(
	pool: Pool,
	visitor: ChannelVisitor,
	extension: Extension,
): Promise<boolean> {
	if (!REQUEST_ROLES.has(visitor.claims.role)) return false;
	return rolledBack(pool, async (client) => {
		await become(client, visitor);
		try {
			await client.query("insert into realtime.messages (topic, extension, private) values ($1, $2, true)", [
				visitor.topic,
				extension,
			]);
			return true;
		} catch (error) {
			if (error instanceof Error && "code" in error && error.code === INSUFFICIENT_PRIVILEGE) return false;
			throw error;
		}
	});
}

async function rolledBack<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
	const client = await pool.connect();
	let broken = false;
	try {
		await client.query("begin; set local statement_timeout = '5s'");
		return await work(client);
	} finally {
		await client.query("rollback").catch(() => {
			broken = true;
		});
		client.release(broken);
	}
}

async function become(client: PoolClient, { topic, claims }: ChannelVisitor): Promise<void> {
	await client.query(
		`select set_config('realtime.topic', $1, true),
			set_config('request.jwt.claims', $2, true),
			set_config('request.jwt.claim.sub', $3, true),
			set_config('request.jwt.claim.role', $4, true),
			set_config('request.headers', '{}', true),
			set_config('role', $4, true)`,
		[topic, JSON.stringify(claims), claims.sub ?? "", claims.role],
	);
}
