import { startStack } from "../src/index.ts";

// Starts a temporary stack, says where, and dies without cleaning up.
const stack = await startStack({ projectDirectory: process.argv[2] ?? "", migrate: false });
process.stdout.write(`${stack.dataDirectory}\n`, () => process.kill(process.pid, "SIGKILL"));
