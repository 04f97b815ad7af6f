import pg from "pg";
import { z } from "zod";
import { formatted } from "./formatted.ts";

const roles = z.array(z.string());
const foldersSchema = z.array(
	z.object({
		name: z.string(),
		in_cloud: z.boolean(),
		client_visibility: z.enum(["never", "when_marked", "always"]),
		client_may_add: z.boolean(),
		staff_readers: roles,
		staff_writers: roles,
	}),
);

const CLIENT_SEES = {
	never: "nothing",
	when_marked: "what is marked visible, and what the client gave",
	always: "everything",
} as const;

/** The page that says what each folder of a client is for, from the table that decides it. */
export async function foldersPage(root: string, databaseUrl: string): Promise<string> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		const { rows } = await client.query(QUERY);
		return formatted(root, "docs/folders.md", page(foldersSchema.parse(rows)));
	} finally {
		await client.end();
	}
}

const QUERY = `
select name, in_cloud, client_visibility, client_may_add, staff_readers::text[], staff_writers::text[]
from public.folders order by position`;

function page(folders: z.infer<typeof foldersSchema>): string {
	const lines = folders.map((folder) =>
		row([
			`\`${folder.name}\``,
			folder.in_cloud ? "yes" : "no, ever",
			CLIENT_SEES[folder.client_visibility],
			folder.client_may_add ? "yes" : "no",
			folder.staff_readers.join(", ") || "nobody",
			folder.staff_writers.join(", ") || "nobody",
		]),
	);
	return [
		"# The folders of a client",
		"",
		"Written by `npm run generate` from the table `folders`, which the policies of the database read: it cannot say",
		"anything else than what happens.",
		"",
		row([
			"folder",
			"in the cloud",
			"the client sees",
			"the client adds",
			"staff who read",
			"staff who write",
		]),
		row(Array<string>(6).fill("---")),
		...lines,
		"",
	].join("\n");
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}
