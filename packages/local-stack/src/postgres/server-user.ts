import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";

/** The system user a Postgres program runs as; empty where the stack's own user will do. */
export interface ServerUser {
	readonly uid?: number;
	readonly gid?: number;
}

/** Users to run as when the stack itself is root, which Postgres refuses to be: the first that exists. */
const UNPRIVILEGED_USERS = ["postgres", "nobody"];

/**
 * Who Postgres runs as.
 * @throws `Error` when the stack is root and the machine has no unprivileged user to offer.
 */
export async function serverUser(): Promise<ServerUser> {
	if (userInfo().uid !== 0) return {};
	const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
	for (const name of UNPRIVILEGED_USERS) {
		const account = accounts.find(([login]) => login === name);
		if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
	}
	throw new Error(
		`Postgres refuses to run as root, and this machine has no user ${UNPRIVILEGED_USERS.join(" or ")}: start as another user.`,
	);
}
