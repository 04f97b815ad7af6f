import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { contentSecurityPolicyPlugin } from "../vite/content-security-policy.ts";

test("a built app carries its policy, and says which headers its server should send", async () => {
	const root = await mkdtemp(join(tmpdir(), "dossier-headers-"));
	try {
		await writeFile(join(root, "index.html"), "<!doctype html><title>Dossier</title>");
		const built = await build({
			root,
			configFile: false,
			logLevel: "error",
			build: { write: false },
			plugins: [contentSecurityPolicyPlugin("https://project.supabase.example")],
		});
		const files = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
		const source = (name: string) => {
			const file = files.find(({ fileName }) => fileName === name);
			return file?.type === "asset" ? String(file.source) : "";
		};
		expect(source("index.html")).toContain(
			"https://project.supabase.example wss://project.supabase.example;",
		);
		expect(source("_headers")).toMatch(
			/^\/\*\n {2}Content-Security-Policy: default-src 'self'.*frame-ancestors 'none'$/m,
		);
		expect(source("_headers")).toContain("\n  X-Content-Type-Options: nosniff\n");
	} finally {
		await rm(root, { recursive: true, force: true });
	}
});
