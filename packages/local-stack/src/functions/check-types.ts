import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { denoBinary } from "./deno-command.ts";
import { denoDirectory } from "./deno-directory.ts";

// `tsx check-types.ts <file>…`: type-checks modules written for Deno, without a network.
const { status } = spawnSync(
	denoBinary(),
	[
		"check",
		"--quiet",
		"--no-lock",
		"--node-modules-dir=manual",
		...process.argv.slice(2).map((path) => resolve(path)),
	],
	{ cwd: denoDirectory(), stdio: "inherit" },
);
process.exitCode = status ?? 1;
