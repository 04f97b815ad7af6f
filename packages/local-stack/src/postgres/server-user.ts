import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { dirname } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How a Postgres program is run. */
export interface ServerUser {
	/** The system user to run as; absent where the stack's own user will do. */
	readonly account?: { readonly uid: number; readonly gid: number };
	/** Runs the program through `setpriv`, which lets that user pass folders only root may enter. */
	readonly throughClosedFolders: boolean;
}

/** A program, its parameters and as whom `child_process` is to run it. */
export interface Invocation {
	readonly program: string;
	readonly parameters: readonly string[];
	readonly account: { readonly uid?: number; readonly gid?: number };
}

/** Users to run as when the stack itself is root, which Postgres refuses to be: the first that exists. */
const UNPRIVILEGED_USERS = ["postgres", "nobody"];

/**
 * Who Postgres runs as, given the files and folders it has to reach.
 * @throws `Error` when the stack is root and the machine offers nobody who could run Postgres there.
 */
export async function serverUser(paths: readonly string[]): Promise<ServerUser> {
	if (userInfo().uid !== 0) return { throughClosedFolders: false };
	const account = await findAccount();
	const closed = await findClosedFolder(paths);
	if (closed === undefined) return { account, throughClosedFolders: false };
	await run("setpriv", ["--version"]).catch((cause) => {
		throw new Error(
			`Postgres refuses to run as root, and no other user may enter ${closed}: move the project, or start as another user.`,
			{ cause },
		);
	});
	return { account, throughClosedFolders: true };
}

/** How to run one program as that user. */
export function invocation(user: ServerUser, program: string, parameters: readonly string[]): Invocation {
	const { account } = user;
	if (!account) return { program, parameters, account: {} };
	if (!user.throughClosedFolders) return { program, parameters, account };
	const { uid, gid } = account;
	const pass = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
	return {
		program: "setpriv",
		parameters: [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...pass, program, ...parameters],
		account: {},
	};
}

async function findAccount(): Promise<{ uid: number; gid: number }> {
	const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
	for (const name of UNPRIVILEGED_USERS) {
		const account = accounts.find(([login]) => login === name);
		if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
	}
	throw new Error(
		`Postgres refuses to run as root, and this machine has no user ${UNPRIVILEGED_USERS.join(" or ")}: start as another user.`,
	);
}

const OTHERS_MAY_ENTER = 0o001;

async function findClosedFolder(paths: readonly string[]): Promise<string | undefined> {
	for (const path of paths) {
		for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
			const status = await stat(folder).catch(() => undefined);
			if (status && (status.mode & OTHERS_MAY_ENTER) === 0) return folder;
		}
	}
	return undefined;
}
