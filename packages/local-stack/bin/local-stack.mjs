#!/usr/bin/env node
import { register } from "tsx/esm/api";

register();
const { runProgram } = await import("../src/command-line/program.ts");
await runProgram(process.argv);
