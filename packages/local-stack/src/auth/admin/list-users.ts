import { z } from "zod";
import type { AuthEnvironment } from "../environment.ts";
import { invalid } from "../errors.ts";
import type { AuthContext } from "../http/origin.ts";
import { describeUser, type UserJson } from "../users/user-json.ts";
import { identityRow, userRow } from "../users/user-row.ts";

/** Clients send the parameters empty when they want the first page. */
const positive = (standard: number) =>
	z
		.string()
		.optional()
		.transform((text) => (text ? Number(text) : standard))
		.pipe(z.number().int().positive());
const page = z.object({ page: positive(1), per_page: positive(50) });

/** One page of people and what a client needs to ask for the others. */
export interface UserPage {
	readonly users: readonly UserJson[];
	readonly total: number;
	/** The `Link` header; clients read the page from its first parameter. */
	readonly link: string;
}

/** `GET /admin/users?page&per_page`, newest first. */
export async function listUsers({ pool }: AuthEnvironment, context: AuthContext): Promise<UserPage> {
	const asked = page.safeParse(context.req.query());
	if (!asked.success) throw invalid("Bad Pagination Parameters: page and per_page are numbers from 1");
	const { page: number, per_page: size } = asked.data;
	const { rows } = await pool.query(
		`select users.*,
			coalesce((
				select jsonb_agg(to_jsonb(identity) order by identity.created_at)
				from auth.identities identity where identity.user_id = users.id
			), '[]') as identities
		from auth.users users order by users.created_at desc, users.id limit $1 offset $2`,
		[size, (number - 1) * size],
	);
	const { rows: counted } = await pool.query<{ total: number }>(
		"select count(*)::int as total from auth.users",
	);
	const total = counted[0]?.total ?? 0;
	return { users: rows.map(describe), total, link: pageLinks(number, size, total) };
}

function describe(row: Record<string, unknown>): UserJson {
	const identities = z.array(identityOfJson).parse(row.identities);
	return describeUser(userRow.parse(row), identities);
}

const time = z.coerce.date().nullable();
/** An identity read as JSON, where times are text. */
const identityOfJson = identityRow.extend({ last_sign_in_at: time, created_at: time, updated_at: time });

function pageLinks(number: number, size: number, total: number): string {
	const last = Math.max(1, Math.ceil(total / size));
	const link = (target: number, relation: string) =>
		`</admin/users?page=${target}&per_page=${size}>; rel="${relation}"`;
	const next = number < last ? [link(number + 1, "next")] : [];
	return [...next, link(last, "last")].join(", ");
}
