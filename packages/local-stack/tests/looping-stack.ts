import { setTimeout as pause } from "node:timers/promises";
import { startProject } from "./functions-project.ts";

// A stack to be killed: prints its function's process and its own folder once that loops and hears nothing any more.
const project = await startProject({
	files: {
		"loops/index.ts": `Deno.serve((request) => {
			if (request.method === "PUT") setTimeout(() => { for (;;); }, 10);
			return Response.json(Deno.pid);
		});`,
	},
});
const { data } = await project.invoke("loops", { method: "PUT" });
await pause(500);
process.stdout.write(`${JSON.stringify({ pid: data, root: project.root })}\n`);
