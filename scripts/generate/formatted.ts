import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** A generated text as the project's formatter writes a file of that name. */
export async function formatted(root: string, path: string, content: string): Promise<string> {
	const formatter = spawn(
		join(root, "node_modules", ".bin", "biome"),
		["format", `--stdin-file-path=${path}`],
		{
			cwd: root,
			stdio: ["pipe", "pipe", "inherit"],
		},
	);
	formatter.stdin.end(content);
	return text(formatter.stdout);
}
