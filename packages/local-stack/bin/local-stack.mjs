#!/usr/bin/env node
import { register } from "node:module";

register("./typescript-loader.mjs", import.meta.url);
const { runProgram } = await import("../src/command-line/program.ts");
await runProgram(process.argv);
