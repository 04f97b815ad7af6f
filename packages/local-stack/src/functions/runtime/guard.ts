// A thread beside the function. It notices that the stack is gone even while the function loops for ever,
// and then ends the whole process: nothing of a stack outlives it, not even a stack killed with -9.
import { parentPort } from "node:worker_threads";

for await (const message of Deno.stdin.readable.pipeThrough(new TextDecoderStream())) {
	if (message.includes("drain")) parentPort?.postMessage("drain");
}
Deno.kill(Deno.pid, "SIGKILL");
