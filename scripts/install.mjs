// Plain JavaScript and Node's own modules only: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const STAMP = join(ROOT, "node_modules", ".installed-from");
const PNPM = "pnpm@12.21.0";
const OLDEST_NODE = [20, 19];

/** Installs the packages unless those of this lockfile are there; offline, the second run needs nothing. */
export function install() {
	checkNode();
	const lockfile = createHash("sha256")
		.update(readFileSync(join(ROOT, "pnpm-lock.yaml")))
		.digest("hex");
	if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockfile) return;
	process.stdout.write("Installing the packages (once; a minute or two)…\n");
	const result = spawnSync(
		"npm",
		["exec", "--yes", "--", PNPM, "install", "--frozen-lockfile", "--reporter=append-only"],
		{
			cwd: ROOT,
			stdio: ["ignore", "pipe", "pipe"],
			encoding: "utf8",
			shell: process.platform === "win32",
		},
	);
	if (result.status !== 0) {
		process.stderr.write(`${result.stdout}${result.stderr}`);
		fail("The packages could not be installed. Check the network, then run the command again.");
	}
	mkdirSync(join(ROOT, "node_modules"), { recursive: true });
	writeFileSync(STAMP, lockfile);
}

/** Runs a TypeScript file of this folder with what is installed, and ends as it ends. */
export async function run(script, parameters = process.argv.slice(2)) {
	const { spawn } = await import("node:child_process");
	const child = spawn(
		process.execPath,
		["--import", "tsx", join(import.meta.dirname, script), ...parameters],
		{
			cwd: ROOT,
			stdio: "inherit",
		},
	);
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
	child.on("exit", (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const [oldestMajor, oldestMinor] = OLDEST_NODE;
	if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
		fail(
			`Dossier needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
		);
	}
}

function fail(sentence) {
	process.stderr.write(`\n${sentence}\n`);
	process.exit(1);
}
